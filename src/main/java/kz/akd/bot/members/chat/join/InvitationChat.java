package kz.akd.bot.members.chat.join;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.DeepLinks;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Day;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.admission.Invitation;
import kz.akd.bot.members.admission.Invitations;
import kz.akd.bot.members.chat.GroupCatalogue;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowMembers;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.shared.pictures.QrPicture;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Where those who keep the roster make links that admit whoever opens them. */
@Component
public class InvitationChat implements ChatFeature {

    private static final int MOST_PLACES = 500;
    private static final int MOST_DAYS = 90;
    private static final int QR_PIXELS = 600;
    private static final Question<Integer> PLACES =
            Questions.number("places", "members.invite.places.ask", 1, MOST_PLACES, List.of(1, 5, 20, 100));
    private static final Question<Integer> DAYS =
            Questions.number("days", "members.invite.days.ask", 1, MOST_DAYS, List.of(1, 7, 30));
    private static final Question<MemberKind> KIND = Questions.optional(Questions.oneOf(
            "kind", "members.invite.kind.ask", MemberKind.class, MemberKind.declarable(), MemberTexts::membership));

    private final Invitations invitations;
    private final DeepLinks links;
    private final Groups groups;
    private final Question<Group> group;
    private final Dialog form;

    InvitationChat(Invitations invitations, Groups groups, DeepLinks links) {
        this.invitations = invitations;
        this.groups = groups;
        group = Questions.optional(
                Questions.searched("group", asking -> Text.of("members.invite.group.ask"), new GroupCatalogue(groups)));
        form = Dialog.named("members.invite")
                .asking(PLACES)
                .asking(DAYS)
                .asking(KIND)
                .asking(group)
                .ending(this::made);
        this.links = links;
    }

    @TapName("inv")
    public record ShowInvitations() implements Tap {}

    @TapName("inv+")
    record Invite() implements Tap {}

    @TapName("inv=")
    record ShowInvitation(String code) implements Tap {}

    @TapName("inv-")
    record Revoke(String code) implements Tap {}

    @Override
    public void register(Routes routes) {
        routes.tap(ShowInvitations.class, (visitor, tap) -> list(visitor));
        routes.tap(
                Invite.class,
                (visitor, tap) -> invitations.open(visitor.id()).isPresent() ? Answer.asking(form) : notAllowed());
        routes.tap(
                ShowInvitation.class,
                (visitor, tap) -> invitations
                        .look(visitor.id(), tap.code())
                        .<Answer>map(invitation -> shown(invitation, visitor))
                        .orElseGet(() -> list(visitor)));
        routes.tap(Revoke.class, this::revoke);
        routes.dialog(form);
    }

    private Answer list(Visitor visitor) {
        return invitations
                .open(visitor.id())
                .<Answer>map(open -> Answer.showing(list(open, visitor)))
                .orElseGet(InvitationChat::notAllowed);
    }

    private static Screen list(List<Invitation> open, Visitor visitor) {
        var screen = Screen.saying(open.isEmpty() ? "members.invitations.none" : "members.invitations");
        for (var invitation : open) {
            screen = screen.offering(Button.of(
                    new ShowInvitation(invitation.code()),
                    "members.invitations.line",
                    invitation.joined().size(),
                    invitation.joined().size() + invitation.left(),
                    Day.ofExpiry(invitation.expires(), visitor)));
        }
        return screen.offering(Button.of(new Invite(), "members.invitations.new"))
                .back(new ShowMembers());
    }

    private Answer made(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return invitations
                .make(
                        visitor.id(),
                        answers.get(PLACES),
                        Duration.ofDays(answers.get(DAYS)),
                        answers.find(KIND).orElse(null),
                        answers.find(group).map(Group::id).orElse(null),
                        opened.run())
                .<Answer>map(invitation -> shown(invitation, visitor))
                .orElseGet(InvitationChat::notAllowed);
    }

    private Answer shown(Invitation invitation, Visitor visitor) {
        try {
            var address = links.to("join", invitation.code());
            return Answer.showing(screen(invitation, address, visitor)
                    .carrying(Attachment.picture("invitation.png", QrPicture.draw(address.toString(), QR_PIXELS))));
        } catch (Undelivered unreachable) {
            return Answer.alert("members.invite.no-link");
        }
    }

    private Screen screen(Invitation invitation, URI address, Visitor visitor) {
        var screen = Screen.saying(
                "members.invitation",
                address.toString(),
                invitation.left(),
                Day.ofExpiry(invitation.expires(), visitor),
                invitation.kind().map(MemberTexts::membership).orElse(Text.of("members.invitation.any-kind")));
        var into = invitation.group().flatMap(groups::find);
        return (into.isPresent()
                        ? screen.and("members.invitation.into", into.get().name())
                        : screen)
                .offering(Button.copying(address.toString(), "members.invitation.copy"))
                .offering(Button.of(new Revoke(invitation.code()), "members.invitation.revoke"))
                .back(new ShowInvitations());
    }

    private Answer revoke(Visitor visitor, Revoke tap) {
        return invitations.revoke(visitor.id(), tap.code(), new ObjectId()) ? list(visitor) : notAllowed();
    }

    private static Answer notAllowed() {
        return Answer.alert("members.not-allowed");
    }
}
