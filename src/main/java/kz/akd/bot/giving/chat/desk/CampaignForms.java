package kz.akd.bot.giving.chat.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.edit.Editing;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.giving.Appeal;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.Impact;
import kz.akd.bot.giving.Need;
import kz.akd.bot.giving.Shift;
import kz.akd.bot.giving.chat.GivingDeskTaps.AddNeed;
import kz.akd.bot.giving.chat.GivingDeskTaps.AddShift;
import kz.akd.bot.giving.chat.GivingDeskTaps.CreateCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.TellImpact;
import kz.akd.bot.giving.chat.PledgeForms;
import kz.akd.bot.giving.desk.CampaignDesk;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.LocalMoment;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The forms by which organisers make a campaign, and add to it. */
@Component
@Order(12)
record CampaignForms(CampaignDesk desk, CampaignDeskChat chat) implements ChatFeature {

    /** Under which a campaign's details are changed one by one. */
    static final String EDITING = "giving.edit";

    private static final int LARGEST_PICTURE = 10 << 20;

    /** Whether a campaign collects money. */
    enum Collecting {
        MONEY,
        NO_MONEY
    }

    private static final Question<String> TITLE = Questions.line("title", "giving.ask.title", Appeal.LONGEST_TITLE);
    private static final Question<String> STORY =
            Questions.paragraph("story", "giving.ask.story", Appeal.LONGEST_STORY);
    private static final Question<LocalDate> DEADLINE =
            Questions.dayAhead("deadline", "giving.ask.deadline", asking -> Person.HOME_ZONE);
    private static final Question<Collecting> COLLECTING = Questions.oneOf(
            "collecting",
            "giving.ask.collecting",
            Collecting.class,
            List.of(Collecting.values()),
            one -> Text.of(one == Collecting.MONEY ? "giving.collecting.money" : "giving.collecting.no-money"));
    private static final Question<Money> GOAL =
            Questions.optional(Questions.money("goal", "giving.ask.goal", PledgeForms.USUAL, List.of()));
    private static final Question<String> WAY = Questions.paragraph("way", "giving.ask.way", Appeal.LONGEST_WAY);
    private static final Question<String> NEED = Questions.line("need", "giving.ask.need", Need.LONGEST_NAME);
    private static final Question<Integer> QUANTITY =
            Questions.number("quantity", "giving.ask.quantity", 1, Need.MOST, List.of(10, 30, 50, 100));
    private static final Question<String> SHIFT = Questions.line("shift", "giving.ask.shift", Shift.LONGEST_NAME);
    private static final Question<LocalDateTime> STARTS =
            Questions.moment("starts", "giving.ask.starts", asking -> Person.HOME_ZONE);
    private static final Question<Integer> PLACES =
            Questions.number("places", "giving.ask.places", 1, Shift.MOST, List.of(2, 5, 10, 20));
    private static final Question<String> IMPACT = Questions.paragraph("impact", "giving.ask.impact", Impact.LONGEST);
    private static final Question<SentFile> PICTURE =
            Questions.optional(Questions.picture("picture", "giving.ask.picture", LARGEST_PICTURE));

    @Override
    public void register(Routes routes) {
        var create = Dialog.named("giving.new")
                .asking(TITLE)
                .asking(STORY)
                .asking(DEADLINE)
                .asking(COLLECTING)
                .askingWhen(answers -> answers.is(COLLECTING, Collecting.MONEY), GOAL, WAY)
                .ending(this::create);
        var need = Dialog.named("giving.need").asking(NEED).asking(QUANTITY).ending(this::need);
        var shift = Dialog.named("giving.shift")
                .asking(SHIFT)
                .asking(STARTS)
                .asking(PLACES)
                .ending(this::shift);
        Editing.of(EDITING, CampaignId::new, desk::look)
                .on(chat::managing)
                .field(DEADLINE, (edit, day) -> desk.extend(edit.by(), edit.id(), edit.run(), day))
                .formerly("gde", "deadline")
                .field(WAY, (edit, way) -> desk.payTo(edit.by(), edit.id(), edit.run(), way))
                .formerly("gdw", "way")
                .addTo(routes);
        var impact = Dialog.named("giving.tell").asking(IMPACT).asking(PICTURE).ending(this::tell);
        List.of(create, need, shift, impact).forEach(routes::dialog);
        routes.tap(
                CreateCampaign.class,
                (visitor, tap) ->
                        desk.mayRun(visitor.id()) ? Answer.asking(create) : Answer.alert("giving.refused.not-allowed"));
        routes.tap(AddNeed.class, (visitor, tap) -> asking(visitor, tap.campaign(), need));
        routes.tap(AddShift.class, (visitor, tap) -> asking(visitor, tap.campaign(), shift));
        routes.tap(TellImpact.class, (visitor, tap) -> asking(visitor, tap.campaign(), impact));
    }

    private Answer asking(Visitor visitor, CampaignId id, Dialog form) {
        return Answer.of(desk.look(visitor.id(), id), campaign -> Answer.asking(form, id.toString()));
    }

    private static CampaignId about(Dialog.Opened opened) {
        return new CampaignId(new ObjectId(opened.about()));
    }

    private Answer create(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var appeal = new Appeal(
                answers.get(TITLE),
                answers.get(STORY),
                answers.find(GOAL).orElse(null),
                answers.get(DEADLINE),
                answers.find(WAY).orElse(null));
        return chat.after(
                desk.draft(visitor.id(), new CampaignId(opened.run()), appeal), visitor, "giving.toast.drafted");
    }

    private Answer need(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var need = new Need(opened.run(), answers.get(NEED), answers.get(QUANTITY));
        return chat.after(desk.need(visitor.id(), about(opened), need), visitor, "giving.toast.changed");
    }

    private Answer shift(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var starts = new LocalMoment(answers.get(STARTS), Person.HOME_ZONE);
        var shift = new Shift(opened.run(), answers.get(SHIFT), starts, answers.get(PLACES));
        return chat.after(desk.shift(visitor.id(), about(opened), shift), visitor, "giving.toast.changed");
    }

    private Answer tell(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var picture = answers.find(PICTURE).map(SentFile::id).orElse(null);
        return chat.after(
                desk.tell(visitor.id(), about(opened), opened.run(), answers.get(IMPACT), picture),
                visitor,
                "giving.toast.told");
    }
}
