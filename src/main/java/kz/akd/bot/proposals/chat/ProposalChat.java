package kz.akd.bot.proposals.chat;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.DeepLinks;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.meetings.run.Meetings;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.proposals.Proposal;
import kz.akd.bot.proposals.Proposal.Category;
import kz.akd.bot.proposals.Proposal.State;
import kz.akd.bot.proposals.ProposalId;
import kz.akd.bot.proposals.ProposalRefusal;
import kz.akd.bot.proposals.Proposals;
import kz.akd.bot.proposals.chat.ProposalTaps.AcceptProposal;
import kz.akd.bot.proposals.chat.ProposalTaps.AdvanceProposal;
import kz.akd.bot.proposals.chat.ProposalTaps.AskToTakeBackProposal;
import kz.akd.bot.proposals.chat.ProposalTaps.ProposalIsDone;
import kz.akd.bot.proposals.chat.ProposalTaps.Propose;
import kz.akd.bot.proposals.chat.ProposalTaps.RejectProposal;
import kz.akd.bot.proposals.chat.ProposalTaps.ShowProposal;
import kz.akd.bot.proposals.chat.ProposalTaps.SupportProposal;
import kz.akd.bot.proposals.chat.ProposalTaps.TakeBackProposal;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Proposing, supporting, and saying what the council decided. */
@Component
@Order(6)
record ProposalChat(Proposals proposals, Meetings meetings, MemberDirectory directory, DeepLinks links)
        implements ChatFeature {

    private static final String KIND = "proposal";
    private static final int LONGEST_ANSWER = 500;

    private static final Question<Category> CATEGORY = Questions.oneOf(
            "category", "proposals.ask.category", Category.class, List.of(Category.values()), ProposalChat::category);
    private static final Question<String> TITLE =
            Questions.line("title", "proposals.ask.title", Proposal.LONGEST_TITLE);
    private static final Question<String> WORDS =
            Questions.paragraph("words", "proposals.ask.words", Proposal.LONGEST_WORDS);
    private static final Question<String> NEXT =
            Questions.optional(Questions.paragraph("next", "proposals.ask.next", LONGEST_ANSWER));
    private static final Question<String> WHY = Questions.paragraph("why", "proposals.ask.why", LONGEST_ANSWER);

    @Override
    public void register(Routes routes) {
        var proposing = Dialog.named("proposals.propose")
                .asking(TITLE)
                .asking(WORDS)
                .asking(CATEGORY)
                .ending(this::proposed);
        var accepting = Dialog.named("proposals.accept")
                .deed((visitor, about) -> named("proposals.accept.what", about))
                .asking(NEXT)
                .leaving((visitor, about) -> card(visitor, id(about)))
                .ending((visitor, answers, opened) ->
                        decided(visitor, opened, true, answers.find(NEXT).orElse(null)));
        var rejecting = Dialog.named("proposals.reject")
                .deed((visitor, about) -> named("proposals.reject.what", about))
                .asking(WHY)
                .leaving((visitor, about) -> card(visitor, id(about)))
                .ending((visitor, answers, opened) -> decided(visitor, opened, false, answers.get(WHY)));
        routes.dialog(proposing).dialog(accepting).dialog(rejecting);
        var list = ListScreen.of("proposals.list", visitor -> proposals.all(visitor.id()))
                .line((proposal, visitor) -> Text.of(
                        "proposals.list.line",
                        proposal.title(),
                        state(proposal),
                        proposal.supporters().size()))
                .opens((proposal, visitor) -> Button.of(new ShowProposal(proposal.id()), Text.typed(proposal.title())))
                .filter(
                        "mine",
                        Text.of("proposals.list.mine"),
                        (proposal, visitor) -> proposal.author().equals(visitor.id()))
                .filter(Category.class, proposal -> Optional.of(proposal.category()), ProposalChat::category)
                .filter(State.class, proposal -> Optional.of(proposal.state()), ProposalChat::state)
                .searched(proposal -> proposal.title() + " " + proposal.words())
                .with((screen, visitor) -> screen.offering(Button.of(new Propose(), "proposals.new")))
                .addTo(routes);
        routes.command("propose", Rank.MEMBER, list::open);
        routes.menuItem(visitor -> visitor.rank() == Rank.GUEST
                ? Optional.empty()
                : Optional.of(Button.of(ProposalTaps.ALL, "proposals.menu")));
        routes.waitsAtDesk(
                visitor -> Optional.of(proposals.waiting(visitor.id()).size())
                        .filter(waiting -> waiting > 0)
                        .map(waiting -> Button.of(ProposalTaps.ALL, "proposals.desk.waiting", waiting)));
        routes.deskItem(
                "meetings",
                visitor -> proposals.decides(visitor.id())
                        ? Optional.of(Button.of(ProposalTaps.ALL, "proposals.menu"))
                        : Optional.empty());
        routes.link(
                KIND,
                (visitor, id) -> ObjectId.isValid(id)
                        ? card(visitor, id(id))
                        : Answer.showing(
                                Screen.saying(ProposalRefusal.GONE.key()).backHome()));
        routes.tap(ShowProposal.class, (visitor, tap) -> card(visitor, tap.proposal()));
        routes.tap(
                Propose.class,
                (visitor, tap) -> Answer.of(proposals.mayPropose(visitor.id()), may -> Answer.asking(proposing)));
        routes.tap(
                SupportProposal.class,
                (visitor, tap) -> shown(
                        visitor,
                        proposals.support(visitor.id(), tap.proposal(), tap.supports()),
                        tap.supports() ? "proposals.toast.supported" : "proposals.toast.not-supported"));
        routes.tap(
                AskToTakeBackProposal.class,
                (visitor, tap) -> Answer.of(
                        proposals.mayTakeBack(visitor.id(), tap.proposal()),
                        found -> Answer.showing(takingBack(found))));
        routes.tap(
                TakeBackProposal.class,
                (visitor, tap) ->
                        shown(visitor, proposals.takeBack(visitor.id(), tap.proposal()), "proposals.toast.taken-back"));
        routes.tap(
                AdvanceProposal.class,
                (visitor, tap) ->
                        shown(visitor, proposals.advance(visitor.id(), tap.proposal()), "proposals.toast.advanced"));
        routes.tap(AcceptProposal.class, (visitor, tap) -> deciding(visitor, tap.proposal(), accepting));
        routes.tap(RejectProposal.class, (visitor, tap) -> deciding(visitor, tap.proposal(), rejecting));
        routes.tap(
                ProposalIsDone.class,
                (visitor, tap) -> shown(visitor, proposals.done(visitor.id(), tap.proposal()), "proposals.toast.done"));
    }

    static Text category(Category category) {
        return Text.of("proposals.category.", category);
    }

    static Text state(State state) {
        return Text.of("proposals.state.", state);
    }

    private static Text state(Proposal proposal) {
        return state(proposal.state());
    }

    private static ProposalId id(String written) {
        return new ProposalId(new ObjectId(written));
    }

    /** What is decided, and how many hear of it. */
    private Text named(String key, String about) {
        return proposals
                .find(id(about))
                .map(proposal ->
                        Text.of(key, proposal.title(), proposal.concerned().size()))
                .orElseGet(() -> Text.of(ProposalRefusal.GONE.key()));
    }

    private Answer proposed(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return Answer.of(
                proposals.propose(
                        visitor.id(),
                        new ProposalId(opened.run()),
                        answers.get(TITLE),
                        answers.get(WORDS),
                        answers.get(CATEGORY)),
                made -> Answer.showing(screen(visitor, made)).toasting("proposals.toast.proposed"));
    }

    private Answer deciding(Visitor visitor, ProposalId id, Dialog dialog) {
        return Answer.of(proposals.mayDecide(visitor.id(), id), found -> Answer.asking(dialog, id.toString()));
    }

    private Answer decided(Visitor visitor, Dialog.Opened opened, boolean accepted, @Nullable String said) {
        return shown(
                visitor,
                proposals.decide(visitor.id(), id(opened.about()), accepted, said, opened.run()),
                "proposals.toast.decided");
    }

    private Answer card(Visitor visitor, ProposalId id) {
        return proposals
                .look(visitor.id(), id)
                .fold(
                        found -> Answer.showing(screen(visitor, found)),
                        refused -> Answer.showing(
                                Screen.saying(refused.why().key()).back(ProposalTaps.ALL)));
    }

    private Answer shown(Visitor visitor, Result<Proposal> result, String toast) {
        return Answer.of(result, found -> Answer.showing(screen(visitor, found)).toasting(toast));
    }

    private Screen screen(Visitor visitor, Proposal proposal) {
        var author = directory.listed(List.of(proposal.author())).stream()
                .map(member -> member.fullName())
                .findFirst()
                .orElse("—");
        var screen = Screen.saying("proposals.card", proposal.title(), category(proposal.category()))
                .and(Text.typed(proposal.words()))
                .and("proposals.card.by", author, proposal.at())
                .and(
                        "proposals.card.support",
                        proposal.supporters().size(),
                        Math.max(0, proposals.needed() - proposal.supporters().size()))
                .and(state(proposal));
        var meeting = proposal.onAgendaOf().flatMap(meetings::find);
        if (meeting.isPresent()) {
            screen = screen.and(
                    "proposals.card.meeting",
                    meeting.get().title(),
                    meeting.get().starts());
        }
        if (proposal.answer().isPresent()) {
            screen = screen.and("proposals.card.answer", proposal.answer().get());
        }
        return offered(screen, visitor, proposal).back(ProposalTaps.ALL);
    }

    private Screen offered(Screen screen, Visitor visitor, Proposal proposal) {
        var id = proposal.id();
        boolean own = proposal.author().equals(visitor.id());
        var more = screen;
        if (proposal.state().isUndecided() && !own) {
            boolean supports = proposal.isSupportedBy(visitor.id());
            more = more.offering(Button.of(
                    new SupportProposal(id, !supports), supports ? "proposals.support.not" : "proposals.support"));
        }
        if (proposal.state().isUndecided()) {
            more = link(id).map(link -> Button.copying(link, "proposals.link"))
                    .map(more::offering)
                    .orElse(more);
        }
        if (own && proposal.state().compareTo(State.ON_AGENDA) < 0) {
            more = more.offering(Button.of(new AskToTakeBackProposal(id), "proposals.take-back"));
        }
        return proposals.decides(visitor.id()) ? decidable(more, proposal) : more;
    }

    private static Screen decidable(Screen screen, Proposal proposal) {
        var id = proposal.id();
        var more = proposal.state() == State.OPEN
                ? screen.offering(Button.of(new AdvanceProposal(id), "proposals.advance"))
                : screen;
        if (proposal.state().isUndecided()) {
            return more.offering(
                    Button.of(new AcceptProposal(id), "proposals.accept"),
                    Button.of(new RejectProposal(id), "proposals.reject"));
        }
        return proposal.state() == State.ACCEPTED
                ? more.offering(Button.of(new ProposalIsDone(id), "proposals.done"))
                : more;
    }

    /** Empty while the server of the chats cannot be asked for the bot's name. */
    private Optional<String> link(ProposalId id) {
        try {
            return Optional.of(links.to(KIND, id.toString()).toString());
        } catch (Undelivered unreachable) {
            return Optional.empty();
        }
    }

    private static Screen takingBack(Proposal proposal) {
        return Screen.saying(
                        "proposals.take-back.ask",
                        proposal.title(),
                        proposal.supporters().size())
                .offering(Button.of(new TakeBackProposal(proposal.id()), "proposals.take-back.yes"))
                .back(new ShowProposal(proposal.id()));
    }
}
