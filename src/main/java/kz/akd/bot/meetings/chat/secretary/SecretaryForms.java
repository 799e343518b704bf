package kz.akd.bot.meetings.chat.secretary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.AgendaItem;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.actions.ActionDesk;
import kz.akd.bot.meetings.chat.DueQuestion;
import kz.akd.bot.meetings.chat.MeetingPeople;
import kz.akd.bot.meetings.chat.MemberCatalogue;
import kz.akd.bot.meetings.chat.SecretaryTaps.AddAgendaItem;
import kz.akd.bot.meetings.chat.SecretaryTaps.CallOffMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.EnterDecision;
import kz.akd.bot.meetings.chat.SecretaryTaps.GiveAction;
import kz.akd.bot.meetings.chat.SecretaryTaps.MoveMeeting;
import kz.akd.bot.meetings.chat.VotesQuestion;
import kz.akd.bot.meetings.chat.WhatQuestion;
import kz.akd.bot.meetings.run.Meetings;
import kz.akd.bot.meetings.run.Secretary;
import kz.akd.bot.meetings.run.Sitting;
import kz.akd.bot.meetings.vote.Decision;
import kz.akd.bot.meetings.vote.Voting;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.Result;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is asked of whoever prepares and runs a meeting. Forms about an item are about {@code <meeting>:<item>}. */
@Component
@Order(8)
class SecretaryForms implements ChatFeature {

    private static final int LONGEST_REASON = 300;

    private static final Question<String> TITLE =
            Questions.line("title", "meetings.add.title.ask", AgendaItem.LONGEST_TITLE);
    private static final Question<String> DECIDED =
            Questions.paragraph("words", "meetings.decide.words.ask", Decision.LONGEST);
    private static final Question<Voting> VOTES = new VotesQuestion("votes", "meetings.decide.votes.ask");

    private final Secretary secretary;
    private final Sitting sitting;
    private final SecretaryChat screens;
    private final Meetings meetings;
    private final ActionDesk desk;
    private final MeetingPeople people;

    private final Question<LocalDateTime> starts = Questions.shownAs(
            Questions.moment("starts", "meetings.move.starts.ask", this::zone, this::present), this::moved);
    private final Question<MemberSummary> presenter;
    private final Question<String> what =
            new WhatQuestion(Questions.paragraph("what", "meetings.give.what.ask", ActionItem.LONGEST), this::decided);
    private final Question<MemberSummary> who;
    private final Question<LocalDate> due =
            new DueQuestion(Questions.dayAhead("due", "meetings.give.due.ask", this::zone), this::next);
    private final Dialog item;
    private final Dialog move = Dialog.named("meetings.move").asking(starts).ending(this::move);
    private final Question<String> reason;
    private final Dialog callOff;
    private final Dialog decision =
            Dialog.named("meetings.decide").asking(DECIDED).asking(VOTES).endingAtOnce(this::decide);
    private final Dialog action;

    SecretaryForms(
            Secretary secretary,
            Sitting sitting,
            SecretaryChat screens,
            Meetings meetings,
            ActionDesk desk,
            MeetingPeople people,
            MemberDirectory directory,
            PlainText wording) {
        this.secretary = secretary;
        this.sitting = sitting;
        this.screens = screens;
        this.meetings = meetings;
        this.desk = desk;
        this.people = people;
        var likely = new MemberCatalogue(directory, this::voters);
        this.presenter = Questions.optional(
                Questions.searched("presenter", asking -> Text.of("meetings.add.presenter.ask"), likely));
        this.who = Questions.searched("who", asking -> Text.of("meetings.give.who.ask"), likely);
        this.reason = Questions.reason(
                "why",
                "meetings.call-off.why.ask",
                LONGEST_REASON,
                wording,
                "meetings.call-off.why.quorum",
                "meetings.call-off.why.nothing");
        this.callOff = Dialog.named("meetings.call-off")
                .deed((visitor, about) -> calledOff(about))
                .asking(reason)
                .leaving((visitor, about) -> screens.after(visitor, secretary.open(visitor.id(), meeting(about))))
                .ending(this::callOff);
        this.item = Dialog.named("meetings.add").asking(TITLE).asking(presenter).endingAtOnce(this::add);
        this.action = Dialog.named("meetings.give")
                .asking(what)
                .asking(who)
                .asking(due)
                .endingAtOnce(this::give);
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                AddAgendaItem.class,
                (visitor, tap) -> asking(visitor, tap.meeting(), item, "", Stage.AHEAD, Stage.GOING_ON));
        routes.tap(MoveMeeting.class, (visitor, tap) -> asking(visitor, tap.meeting(), move, "", Stage.AHEAD));
        routes.tap(CallOffMeeting.class, (visitor, tap) -> asking(visitor, tap.meeting(), callOff, "", Stage.AHEAD));
        routes.tap(
                EnterDecision.class,
                (visitor, tap) -> asking(visitor, tap.meeting(), decision, ":" + tap.item(), Stage.GOING_ON));
        routes.tap(
                GiveAction.class,
                (visitor, tap) -> asking(visitor, tap.meeting(), action, ":" + tap.item(), Stage.GOING_ON, Stage.OVER));
        Stream.of(item, move, callOff, decision, action).forEach(routes::dialog);
    }

    /** Whose answers would be refused is not asked for any. */
    private Answer asking(Visitor visitor, MeetingId id, Dialog form, String item, Stage... when) {
        return Answer.of(
                secretary.open(visitor.id(), id),
                meeting -> meeting.is(when)
                        ? Answer.asking(form, id + item)
                        : Answer.refused(new Result.Refused<>(
                                meeting.is(Stage.AHEAD) ? MeetingRefusal.NOT_GOING_ON : MeetingRefusal.BEGUN,
                                List.of())));
    }

    private static MeetingId meeting(String about) {
        return MeetingId.of(about.split(":", 2)[0]);
    }

    private static int item(String about) {
        return Integer.parseInt(about.split(":", 2)[1]);
    }

    private ZoneId zone(QuestionContext asking) {
        return meetings.find(meeting(asking.about()))
                .map(found -> found.starts().zone())
                .orElse(asking.visitor().zone());
    }

    private Optional<LocalMoment> present(QuestionContext asking) {
        return meetings.find(meeting(asking.about())).map(Meeting::starts);
    }

    private Text moved(LocalDateTime to, QuestionContext asking) {
        var then = new LocalMoment(to, zone(asking));
        return present(asking)
                .map(was -> Text.of("meetings.move.starts.shown", was, then))
                .orElseGet(() -> Text.of("chatkit.moment.shown", then));
    }

    private Optional<LocalMoment> next(QuestionContext asking) {
        return meetings.after(meeting(asking.about())).map(Meeting::starts);
    }

    private List<MemberSummary> voters(QuestionContext asking) {
        return meetings.find(meeting(asking.about()))
                .map(found -> people.listed(meetings.voters(found)))
                .orElse(List.of());
    }

    /** The decisions about the item, the latest first, and what it is called. */
    private List<String> decided(QuestionContext asking) {
        int number = item(asking.about());
        return meetings.find(meeting(asking.about())).stream()
                .flatMap(found -> Stream.concat(
                        found.agenda().about(number).stream().map(Decision::words),
                        found.agenda().find(number).stream().map(AgendaItem::title)))
                .filter(words -> words.length() <= ActionItem.LONGEST)
                .toList();
    }

    private Answer add(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var person = answers.find(presenter).map(MemberSummary::id).orElse(null);
        return screens.after(
                visitor,
                secretary.add(visitor.id(), meeting(opened.about()), answers.get(TITLE), person, opened.run()));
    }

    private Answer move(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return screens.after(
                visitor, secretary.move(visitor.id(), meeting(opened.about()), answers.get(starts), opened.run()));
    }

    private Text calledOff(String about) {
        return meetings.find(meeting(about))
                .map(meeting -> Text.of(
                        "meetings.call-off.what",
                        meeting.title(),
                        meeting.starts(),
                        meetings.concerned(meeting).size()))
                .orElseGet(() -> Text.of(MeetingRefusal.GONE.key()));
    }

    private Answer callOff(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return screens.after(
                visitor, secretary.callOff(visitor.id(), meeting(opened.about()), answers.get(reason), opened.run()));
    }

    private Answer decide(Visitor visitor, Answers answers, Dialog.Opened opened) {
        int number = item(opened.about());
        return screens.after(
                visitor,
                sitting.decide(
                        visitor.id(),
                        meeting(opened.about()),
                        number,
                        answers.get(DECIDED),
                        answers.get(VOTES),
                        opened.run()),
                number);
    }

    private Answer give(Visitor visitor, Answers answers, Dialog.Opened opened) {
        int number = item(opened.about());
        var id = meeting(opened.about());
        var given = desk.give(
                visitor.id(), id, number, answers.get(what), answers.get(who).id(), answers.get(due), opened.run());
        return screens.after(visitor, given.flatMap(done -> secretary.open(visitor.id(), id)), number);
    }
}
