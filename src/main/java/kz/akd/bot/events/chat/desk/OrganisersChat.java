package kz.akd.bot.events.chat.desk;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.taps.DeskTaps.HandOverEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.ShareOrganising;
import kz.akd.bot.events.chat.taps.DeskTaps.ShowOrganisers;
import kz.akd.bot.events.organise.OrganiserResult;
import kz.akd.bot.events.organise.Organisers;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who organises an event: others too, or another one in one's place. */
@Component
class OrganisersChat implements ChatFeature {

    private static final int PAGE = 6;

    private final Organisers organisers;
    private final DeskAnswers desk;
    private final People people;

    OrganisersChat(Organisers organisers, DeskAnswers desk, People people) {
        this.organisers = organisers;
        this.desk = desk;
        this.people = people;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                ShowOrganisers.class,
                (visitor, tap) ->
                        desk.about(visitor, tap.event(), event -> Answer.showing(screen(event, tap.page(), visitor))));
        routes.tap(
                ShareOrganising.class,
                (visitor, tap) -> desk.forOrganisers(
                        visitor,
                        () -> shown(
                                organisers.share(visitor.id(), tap.event(), tap.with(), tap.shared()),
                                visitor,
                                "events.toast.changed")));
        routes.tap(
                HandOverEvent.class,
                (visitor, tap) -> desk.forOrganisers(
                        visitor,
                        () -> shown(
                                organisers.handOver(visitor.id(), tap.event(), tap.to()),
                                visitor,
                                "events.toast.handed-over")));
    }

    private Answer shown(OrganiserResult organised, Visitor visitor, String done) {
        return desk.after(
                organised, event -> Answer.showing(screen(event, 0, visitor)).toasting(done));
    }

    private Screen screen(Event event, int number, Visitor visitor) {
        var page = Page.of(organisers.candidates(event), number, PAGE);
        Map<PersonId, Person> known =
                people.findAll(page.items()).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var screen = Screen.saying("events.organisers", event.title(visitor.language()));
        for (var person : page.items()) {
            var name = Text.typed(Optional.ofNullable(known.get(person))
                    .flatMap(Person::membership)
                    .map(Standing.Member::fullName)
                    .orElse(person.toString()));
            if (person.equals(event.organiser())) {
                screen = screen.offering(
                        Button.of(new ShowOrganisers(event.id(), number), "events.organisers.responsible", name));
                continue;
            }
            boolean fellow = event.fellows().contains(person);
            screen = screen.offering(
                    Button.of(
                            new ShareOrganising(event.id(), person, !fellow),
                            fellow ? Text.of("events.choice.chosen", name) : name),
                    Button.of(new HandOverEvent(event.id(), person), "events.organisers.hand-over"));
        }
        return screen.turning(page, turned -> new ShowOrganisers(event.id(), turned))
                .back(new ManageEvent(event.id()));
    }
}
