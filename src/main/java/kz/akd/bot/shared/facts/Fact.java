package kz.akd.bot.shared.facts;

/**
 * Something that has happened, in the past tense. Facts are kept with the document they happened to until everybody has
 * heard them, so that none is lost in a crash; whoever hears one may hear it again and must not act twice.
 */
public interface Fact {}
