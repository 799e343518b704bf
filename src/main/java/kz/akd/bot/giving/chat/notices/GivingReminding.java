package kz.akd.bot.giving.chat.notices;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Day;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.When;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.chat.GivingDeskTaps.ManageCampaign;
import kz.akd.bot.giving.chat.GivingTaps.ShowCampaign;
import kz.akd.bot.giving.chat.GivingTexts;
import kz.akd.bot.giving.desk.GivingReminders;
import kz.akd.bot.giving.desk.Pledges;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.giving.pledge.Promise;
import kz.akd.bot.reminders.chat.Acted;
import kz.akd.bot.reminders.chat.Action;
import kz.akd.bot.reminders.chat.Note;
import kz.akd.bot.reminders.chat.Reminding;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Reminds donors of what they promised and helpers of their shift, with "given" and "I can't" right there. */
@Component
record GivingReminding(GivingReminders reminders, Pledges pledges) implements Reminding {

    private static final Action GIVEN = new Action("given", Text.of("giving.reminder.given"));
    private static final Action CANNOT = new Action("cannot", Text.of("giving.reminder.cannot"));

    @Override
    public String kind() {
        return GivingReminders.KIND;
    }

    @Override
    public Stream<PersonId> audience(String id, String rule) {
        return reminders.audience(campaign(id), rule).stream();
    }

    @Override
    public boolean looksAfterAny(PersonId officer) {
        return reminders.looksAfter(officer);
    }

    @Override
    public boolean looksAfter(PersonId officer, String id) {
        return ObjectId.isValid(id) && reminders.looksAfter(officer);
    }

    @Override
    public void stopped(PersonId officer, String id, ObjectId occasion) {
        reminders.stopped(officer, campaign(id), occasion);
    }

    @Override
    public Optional<Text> title(String id, Language reader) {
        return pledges.shown(campaign(id)).map(campaign -> Text.typed(campaign.title()));
    }

    @Override
    public Tap desk(String id) {
        return new ManageCampaign(campaign(id));
    }

    private static CampaignId campaign(String id) {
        return new CampaignId(new ObjectId(id));
    }

    @Override
    public Map<PersonId, Note> notes(Map<PersonId, Language> to, String id, String rule) {
        var concerned = new HashSet<>(reminders.audience(campaign(id), rule));
        var notes = new HashMap<PersonId, Note>();
        pledges.shown(campaign(id))
                .ifPresent(campaign -> to.keySet().stream()
                        .filter(concerned::contains)
                        .forEach(person -> notes.put(person, note(campaign, person, rule))));
        return notes;
    }

    private static Note note(Campaign campaign, PersonId person, String rule) {
        var title = Text.typed(campaign.title());
        var open = Button.of(new ShowCampaign(campaign.id()), "giving.notice.open");
        if (rule.equals(GivingReminders.OVER)) {
            return new Note(
                    title,
                    Screen.saying(
                                    "giving.reminder.over",
                                    campaign.title(),
                                    campaign.owing().size())
                            .offering(Button.of(new ManageCampaign(campaign.id()), "giving.reminder.manage")));
        } else if (GivingReminders.isShift(rule)) {
            var shift = campaign.shifts().get(GivingReminders.shift(rule));
            return new Note(
                            title,
                            Screen.saying(
                                            "giving.reminder.shift",
                                            campaign.title(),
                                            shift.name(),
                                            When.soon(shift.starts()))
                                    .offering(open))
                    .offering(CANNOT);
        }
        var screen = Screen.saying(
                "giving.reminder", campaign.title(), Day.soon(campaign.appeal().deadline()));
        for (var pledge : concerned(campaign, person, rule)) {
            var what = GivingTexts.promise(campaign, pledge);
            screen = pledge.promise().isMoney()
                    ? screen.and(
                            "giving.reminder.line.code", what, pledge.code().value())
                    : screen.and("giving.reminder.line", what);
        }
        return new Note(title, screen.offering(open)).offering(GIVEN, CANNOT);
    }

    /** What a reminder is about: all that somebody owes, or their place in the shift. */
    private static List<Pledge> concerned(Campaign campaign, PersonId person, String rule) {
        return campaign.of(person).stream()
                .filter(Pledge::isOwed)
                .filter(pledge -> pledge.promise() instanceof Promise.OfTime time
                        ? GivingReminders.isShift(rule) && time.shift() == GivingReminders.shift(rule)
                        : !GivingReminders.isShift(rule))
                .toList();
    }

    @Override
    public Acted act(Visitor visitor, String id, String rule, String action) {
        var found = pledges.look(visitor.id(), campaign(id)).toOptional();
        boolean given = action.equals(GIVEN.name());
        if (found.isEmpty() || (!given && !action.equals(CANNOT.name()))) {
            return Acted.gone();
        }
        var all = concerned(found.get(), visitor.id(), rule);
        if (all.isEmpty()) {
            return Acted.gone();
        }
        var results = all.stream()
                .map(pledge -> given
                        ? pledges.say(visitor.id(), campaign(id), pledge.code(), new ObjectId(), null)
                        : pledges.withdraw(visitor.id(), campaign(id), pledge.code()))
                .toList();
        return results.stream()
                .flatMap(result -> result.refusal().stream())
                .findFirst()
                .<Acted>map(why -> Acted.refused(Text.of(why.key())))
                .orElseGet(() -> Acted.done(Text.of(given ? "giving.toast.said" : "giving.toast.withdrawn")));
    }
}
