package kz.akd.bot.members.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.TheUnits;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.roster.file.FaultReason;
import kz.akd.bot.members.roster.file.RosterFile;
import kz.akd.bot.members.roster.file.RosterRow;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.csv.RowsFile;
import org.jspecify.annotations.Nullable;

/** Files and entries for tests. */
public final class RosterSamples {

    public static final Units UNITS = TheUnits.delivered();

    private RosterSamples() {}

    public static RowsFile<RosterRow, FaultReason> file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    public static RowsFile<RosterRow, FaultReason> file(byte[] content) {
        return RosterFile.read(content, UNITS);
    }

    public static RowsFile.Read<RosterRow, FaultReason> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static RowsFile.Read<RosterRow, FaultReason> read(byte[] content) {
        return file(content).fold(read -> read, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    public static List<RosterRow> rows(String text) {
        var read = read(text);
        assertThat(read.faults()).isEmpty();
        return read.rows();
    }

    public static RosterEntry only(String text) {
        var rows = rows(text);
        assertThat(rows).hasSize(1);
        return rows.get(0).entry();
    }

    public static RowsFile.Refused<RosterRow, FaultReason> refused(byte[] content) {
        return file(content)
                .fold(
                        read -> {
                            throw new AssertionError("not refused");
                        },
                        refused -> refused);
    }

    public static RosterEntry named(String name, @Nullable String phone, @Nullable String unit) {
        return new RosterEntry(
                name,
                Optional.ofNullable(phone).map(Phone::new),
                Optional.empty(),
                Optional.ofNullable(unit).map(UnitId::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public static RosterEntry aida() {
        return new RosterEntry(
                "Аида Серікова",
                Optional.of(new Phone("+77011234567")),
                Optional.of(MemberKind.STAFF),
                Optional.of(new UnitId("helsinki")),
                Optional.of("Хельсинки"),
                Optional.of("aida@example.org"),
                Optional.of(Language.KK),
                List.of("Council", "Almaty"),
                Optional.of(LocalDate.of(2018, 12, 1)));
    }
}
