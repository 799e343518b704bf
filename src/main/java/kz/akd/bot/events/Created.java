package kz.akd.bot.events;

/** What became of an organiser's plan. */
public sealed interface Created {

    /** It is there; also when it was there before. */
    record Done(Event event) implements Created {}

    record NotAllowed() implements Created {}

    record InThePast() implements Created {}
}
