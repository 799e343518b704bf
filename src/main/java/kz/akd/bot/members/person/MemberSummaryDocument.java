package kz.akd.bot.members.person;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.person.MemberSummary.Presence;
import kz.akd.bot.shared.PersonId;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Reads of a {@link Person}'s document just what lists need. At the start all members are read before anybody is answered,
 * and to make a whole person of each takes several times as long.
 */
public final class MemberSummaryDocument {

    public static final Document FIELDS = fields(
            "standing._class",
            "standing.fullName",
            "standing.kind",
            "standing.unit",
            "standing.since",
            "standing.member",
            "groups",
            "roles",
            "profile.keptCity",
            "profile.keptFamily",
            "profile.greeted",
            "version");

    private MemberSummaryDocument() {}

    private static Document fields(String... names) {
        var fields = new Document();
        for (var name : names) {
            fields.append(name, 1);
        }
        return fields;
    }

    /** The same as {@link MemberSummary#of} makes of the whole person. */
    public static MemberSummary read(Document person) {
        var standing = part(person, "standing").orElseThrow();
        var member = part(standing, "member").orElse(standing);
        var profile = part(person, "profile").orElseGet(Document::new);
        return new MemberSummary(
                new PersonId(number(person, "_id")),
                text(member, "fullName"),
                MemberKind.valueOf(text(member, "kind")),
                new UnitId(text(member, "unit")),
                list(person, "groups", ObjectId.class).stream()
                        .map(GroupId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                Objects.requireNonNull(member.get("since", Date.class)).toInstant(),
                Optional.ofNullable(profile.getString("keptCity")),
                part(profile, "keptFamily").map(MemberSummaryDocument::family),
                !list(person, "roles", String.class).isEmpty(),
                profile.getBoolean("greeted", false),
                presence(text(standing, "_class")),
                number(person, "version"));
    }

    private static Family family(Document kept) {
        return new Family(
                new PersonId(number(kept, "of")), kept.getBoolean("confirmed", false), kept.getObjectId("occasion"));
    }

    private static Presence presence(String standing) {
        return switch (standing) {
            case "member" -> Presence.PRESENT;
            case "suspended" -> Presence.SUSPENDED;
            case "former" -> Presence.FORMER;
            default -> throw new IllegalArgumentException("no member: " + standing);
        };
    }

    public static long number(Document document, String name) {
        return ((Number) Objects.requireNonNull(document.get(name), name)).longValue();
    }

    private static String text(Document document, String name) {
        return Objects.requireNonNull(document.getString(name), name);
    }

    private static Optional<Document> part(Document document, String name) {
        return Optional.ofNullable(document.get(name, Document.class));
    }

    private static <T> List<T> list(Document document, String name, Class<T> type) {
        @Nullable List<T> list = document.getList(name, type);
        return list == null ? List.of() : list;
    }
}
