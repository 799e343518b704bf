package kz.akd.bot.members.chat.profile;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.DeepLinks;
import kz.akd.bot.chatkit.letter.Downloads;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Day;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.card.CardFace;
import kz.akd.bot.members.card.CardPicture;
import kz.akd.bot.members.card.Cards;
import kz.akd.bot.members.card.Cards.Checked;
import kz.akd.bot.members.card.Portrait;
import kz.akd.bot.members.chat.CardReader;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.chat.ProfileTaps;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.units.Units;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A member's card, and what an officer sees who reads its QR code. */
@Component
@Order(7)
class CardChat implements ChatFeature {

    private static final int LARGEST_PHOTO = 5 << 20;

    private final Cards cards;
    private final Units units;
    private final DeepLinks links;
    private final Downloads downloads;
    private final PlainText wording;
    private final List<CardReader> readers;

    CardChat(
            Cards cards,
            Units units,
            DeepLinks links,
            Downloads downloads,
            PlainText wording,
            List<CardReader> readers) {
        this.cards = cards;
        this.units = units;
        this.links = links;
        this.downloads = downloads;
        this.wording = wording;
        this.readers = List.copyOf(readers);
    }

    @TapName("card")
    record ShowCard() implements Tap {}

    @Override
    public void register(Routes routes) {
        routes.command("card", Rank.MEMBER, this::card);
        routes.tap(ShowCard.class, (visitor, tap) -> card(visitor));
        routes.link("checkin", (visitor, token) -> read(cards.check(visitor.id(), token), visitor));
        routes.firstStep(visitor -> cards.issue(visitor.id()).isPresent()
                ? Optional.of(Button.of(new ShowCard(), "members.menu.card"))
                : Optional.empty());
        routes.menuItem(visitor -> cards.issue(visitor.id()).isPresent()
                ? Optional.of(Button.of(new ShowCard(), "members.menu.card"))
                : Optional.empty());
    }

    private Answer card(Visitor visitor) {
        return cards.issue(visitor.id())
                .<Answer>map(issued -> drawn(issued, visitor))
                .orElseGet(MemberTexts::membersOnly);
    }

    private Answer drawn(Cards.Issued issued, Visitor visitor) {
        try {
            var member = issued.member();
            var until = Day.ofExpiry(issued.expires(), visitor);
            var face = new CardFace(
                    words(Text.of("members.card.association"), visitor),
                    member.fullName(),
                    "№ " + MemberTexts.number(member),
                    words(MemberTexts.membership(member.kind()), visitor),
                    words(MemberTexts.unit(units, member.unit(), visitor.language()), visitor) + ", "
                            + words(MemberTexts.place(units, member.unit(), visitor.language()), visitor),
                    words(Text.of("members.card.until", until), visitor),
                    links.to("checkin", issued.token()).toString(),
                    portrait(issued.person()));
            return Answer.showing(Screen.saying("members.card", until)
                    .carrying(Attachment.picture("card.png", CardPicture.draw(face)))
                    .offering(Button.of(new ProfileTaps.Edit(ProfileTaps.Field.PHOTO), "members.profile.edit.photo"))
                    .backHome());
        } catch (Undelivered unreachable) {
            return Answer.alert("members.invite.no-link");
        }
    }

    private String words(Text text, Visitor reader) {
        return wording.plain(text, reader);
    }

    /** A photo that cannot be had just now is left out. */
    private Optional<Portrait> portrait(Person person) {
        return person.profile().photo().flatMap(file -> {
            try {
                return Portrait.of(downloads.fetch(new SentFile(file, "", 0), LARGEST_PHOTO));
            } catch (Undelivered unreachable) {
                return Optional.empty();
            }
        });
    }

    private Answer read(Checked checked, Visitor visitor) {
        return (checked instanceof Checked.Genuine genuine
                        ? readers.stream()
                                .flatMap(reader ->
                                        reader.read(visitor, genuine.person().id()).stream())
                                .findFirst()
                        : Optional.<Answer>empty())
                .orElseGet(() -> Answer.showing(checked(checked, visitor)));
    }

    private Screen checked(Checked checked, Visitor visitor) {
        if (checked instanceof Checked.Genuine genuine) {
            var member = genuine.member();
            return Screen.saying(
                            "members.card.genuine",
                            member.fullName(),
                            MemberTexts.number(member),
                            MemberTexts.membership(member.kind()),
                            MemberTexts.unit(units, member.unit(), visitor.language()))
                    .backHome();
        } else if (checked instanceof Checked.NoLonger) {
            return Screen.saying("members.card.no-longer").backHome();
        } else if (checked instanceof Checked.Forged) {
            return Screen.saying("members.card.forged").backHome();
        }
        return Screen.saying("members.card.for-officers").backHome();
    }
}
