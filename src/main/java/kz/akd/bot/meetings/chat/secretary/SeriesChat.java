package kz.akd.bot.meetings.chat.secretary;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.chat.MeetingPeople;
import kz.akd.bot.meetings.chat.SecretaryTaps.AddMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.AskToEndSeries;
import kz.akd.bot.meetings.chat.SecretaryTaps.EndSeries;
import kz.akd.bot.meetings.chat.SecretaryTaps.SetSeriesLink;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowMeetingDesk;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowSeries;
import kz.akd.bot.meetings.chat.SecretaryTaps.SkipDay;
import kz.akd.bot.meetings.series.SeriesDesk;
import kz.akd.bot.meetings.series.SeriesDesk.Plan;
import kz.akd.bot.shared.Result;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What those who keep meetings see and change of when their groups meet. */
@Component
@Order(8)
class SeriesChat implements ChatFeature {

    static final Question<URI> LINK = Questions.optional(Questions.link("link", "meetings.new.link.ask"));

    private final SeriesDesk desk;
    private final SecretaryChat screens;
    private final MeetingRights rights;
    private final MeetingPeople people;
    private final Question<LocalDateTime> starts = Questions.moment("starts", "meetings.extra.starts.ask", this::zone);
    private final Dialog extra = Dialog.named("meetings.extra").asking(starts).ending(this::extra);
    private final Dialog link = Dialog.named("meetings.link").asking(LINK).endingAtOnce(this::link);

    SeriesChat(SeriesDesk desk, SecretaryChat screens, MeetingRights rights, MeetingPeople people) {
        this.desk = desk;
        this.screens = screens;
        this.rights = rights;
        this.people = people;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(ShowMeetingDesk.class, (visitor, tap) -> desk(visitor, tap.page()));
        routes.tap(ShowSeries.class, (visitor, tap) -> shown(visitor, desk.look(visitor.id(), tap.series())));
        routes.tap(SkipDay.class, this::skip);
        routes.tap(SetSeriesLink.class, (visitor, tap) -> asking(visitor, tap.series(), link));
        routes.tap(AddMeeting.class, (visitor, tap) -> asking(visitor, tap.series(), extra));
        routes.tap(
                AskToEndSeries.class,
                (visitor, tap) -> Answer.of(
                        desk.look(visitor.id(), tap.series()),
                        plan -> Answer.showing(SeriesScreens.askToEnd(plan.series()))));
        routes.tap(EndSeries.class, (visitor, tap) -> shown(visitor, desk.end(visitor.id(), tap.series())));
        routes.dialog(link);
        routes.dialog(extra);
        routes.deskItem(visitor -> rights.keepsAny(visitor.id())
                ? Optional.of(Button.of(new ShowMeetingDesk(0), "meetings.desk.button"))
                : Optional.empty());
    }

    /** Whose answers would be refused is not asked for any. */
    private Answer asking(Visitor visitor, SeriesId id, Dialog about) {
        return Answer.of(desk.look(visitor.id(), id), plan -> Answer.asking(about, id.toString()));
    }

    private Answer desk(Visitor visitor, int page) {
        return Answer.of(
                desk.all(visitor.id()),
                series -> Answer.of(
                        desk.open(visitor.id()),
                        open -> Answer.showing(SeriesScreens.desk(series, open, page, visitor))));
    }

    private Answer shown(Visitor visitor, Result<Plan> result) {
        return Answer.of(result, plan -> Answer.showing(screen(plan, visitor)));
    }

    private Screen screen(Plan plan, Visitor visitor) {
        return SeriesScreens.series(plan, people.group(plan.series().group()), visitor);
    }

    private Answer skip(Visitor visitor, SkipDay tap) {
        try {
            var day = LocalDate.parse(tap.day());
            return Answer.of(
                    desk.skip(visitor.id(), tap.series(), day, tap.skip()),
                    plan -> Answer.showing(screen(plan, visitor))
                            .toasting(tap.skip() ? "meetings.toast.skipped" : "meetings.toast.not-skipped"));
        } catch (DateTimeException forged) {
            return shown(visitor, desk.look(visitor.id(), tap.series()));
        }
    }

    private ZoneId zone(QuestionContext asking) {
        return desk.look(asking.visitor().id(), SeriesId.of(asking.about()))
                .toOptional()
                .map(plan -> plan.series().rule().zone())
                .orElse(asking.visitor().zone());
    }

    private Answer extra(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var id = SeriesId.of(opened.about());
        return screens.after(visitor, desk.extra(visitor.id(), id, answers.get(starts), opened.run()));
    }

    private Answer link(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var id = SeriesId.of(opened.about());
        return after(visitor, desk.link(visitor.id(), id, answers.find(LINK).orElse(null)));
    }

    /** A form has no screen to go back to. */
    Answer after(Visitor visitor, Result<Plan> result) {
        return Answer.showing(result.fold(
                plan -> screen(plan, visitor),
                refused -> Screen.saying(refused.why().key()).backHome()));
    }
}
