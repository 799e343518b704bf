package kz.akd.bot.shared;

/**
 * Why something a person wanted was not done: a constant of a feature's enum. Its words are the text
 * {@code <module>.refused.<constant>}, in lower case with hyphens, in each language.
 */
public interface Refusal {

    /** The constant's own name. */
    String name();

    /** What the keys of the feature's texts begin with. */
    String module();

    /** The key of its words. */
    default String key() {
        return ConstantKey.of(module() + ".refused.", name());
    }
}
