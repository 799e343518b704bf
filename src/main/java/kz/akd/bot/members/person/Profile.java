package kz.akd.bot.members.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.members.VisibleField;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What a person adds about themselves. Private, except for what they share.
 *
 * @param keptPhoto the picture of their card, as the server of the chats knows it
 * @param keptCity where they live if that is not where they serve, by its English name in the catalogue of units
 * @param keptFamily whose family they are of, for a spouse
 * @param shared what other members see
 * @param greeted whether they want to be congratulated on their birthday
 */
public record Profile(
        @Nullable String keptEmail,
        @Nullable LocalDate keptBirthday,
        @Nullable String keptPhoto,
        @Nullable String keptCity,
        @Nullable Family keptFamily,
        Set<VisibleField> shared,
        boolean greeted) {

    public static final Profile EMPTY = new Profile(null, null, null, null, null, Set.of(), false);

    @PersistenceCreator
    public Profile {
        shared = Set.copyOf(shared);
    }

    public Optional<String> email() {
        return Optional.ofNullable(keptEmail);
    }

    public Optional<LocalDate> birthday() {
        return Optional.ofNullable(keptBirthday);
    }

    public Optional<String> photo() {
        return Optional.ofNullable(keptPhoto);
    }

    public Optional<String> city() {
        return Optional.ofNullable(keptCity);
    }

    public Optional<Family> family() {
        return Optional.ofNullable(keptFamily);
    }

    public Profile email(@Nullable String other) {
        return new Profile(other, keptBirthday, keptPhoto, keptCity, keptFamily, shared, greeted);
    }

    public Profile birthday(@Nullable LocalDate other) {
        return new Profile(keptEmail, other, keptPhoto, keptCity, keptFamily, shared, greeted);
    }

    public Profile photo(@Nullable String other) {
        return new Profile(keptEmail, keptBirthday, other, keptCity, keptFamily, shared, greeted);
    }

    public Profile city(@Nullable String other) {
        return new Profile(keptEmail, keptBirthday, keptPhoto, other, keptFamily, shared, greeted);
    }

    public Profile family(@Nullable Family other) {
        return new Profile(keptEmail, keptBirthday, keptPhoto, keptCity, other, shared, greeted);
    }

    public Profile sharing(Set<VisibleField> others) {
        return new Profile(keptEmail, keptBirthday, keptPhoto, keptCity, keptFamily, others, greeted);
    }

    public Profile greeted(boolean other) {
        return new Profile(keptEmail, keptBirthday, keptPhoto, keptCity, keptFamily, shared, other);
    }

    @Override
    public String toString() {
        return "Profile";
    }
}
