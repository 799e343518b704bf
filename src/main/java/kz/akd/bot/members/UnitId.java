package kz.akd.bot.members;

/** The short name of a unit in the catalogue. */
public record UnitId(String value) {

    public UnitId {
        if (!value.matches("[a-z0-9-]{1,20}")) {
            throw new IllegalArgumentException("not a unit's id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
