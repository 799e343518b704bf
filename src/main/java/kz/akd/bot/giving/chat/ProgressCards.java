package kz.akd.bot.giving.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.Progress;
import kz.akd.bot.giving.chat.ProgressPicture.Line;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.giving.pledge.PledgeState;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Puts the words of a campaign on its picture, and names those who want to be thanked by name. */
@Component
record ProgressCards(PlainText wording, MemberDirectory directory) {

    private static final int MOST_NAMES = 20;

    byte[] draw(Campaign campaign, Visitor reader) {
        var progress = Progress.forAll(campaign);
        var sum = campaign.takesMoney() ? progress.towardGoal() : Optional.<Progress.Sum>empty();
        var hidden = progress.hidden() && progress.sums().isEmpty();
        return ProgressPicture.draw(new ProgressPicture.Face(
                words(Text.of("members.card.association"), reader),
                campaign.title(),
                words(Text.of("giving.picture.until", campaign.appeal().deadline()), reader),
                progress.goal()
                        .map(goal -> words(Text.of("giving.picture.goal", goal), reader))
                        .orElse(""),
                sum.filter(shown -> !hidden)
                        .map(shown -> line("giving.picture.promised", shown.promised(), progress, reader)),
                sum.filter(shown -> !hidden)
                        .map(shown -> line("giving.picture.received", shown.received(), progress, reader)),
                others(campaign, reader)));
    }

    private Line line(String key, Money amount, Progress progress, Visitor reader) {
        return new Line(
                words(Text.of(key), reader), words(GivingTexts.money(amount), reader), progress.percent(amount));
    }

    private List<Line> others(Campaign campaign, Visitor reader) {
        var lines = new ArrayList<Line>();
        for (int need = 0; need < campaign.needs().size(); need++) {
            var one = campaign.needs().get(need);
            lines.add(counted(one.name(), one.quantity() - campaign.left(need), one.quantity(), reader));
        }
        for (int shift = 0; shift < campaign.shifts().size(); shift++) {
            var one = campaign.shifts().get(shift);
            lines.add(counted(one.name(), one.places() - campaign.placesLeft(shift), one.places(), reader));
        }
        return lines;
    }

    private Line counted(String name, int done, int all, Visitor reader) {
        return new Line(name, words(Text.of("giving.picture.of", done, all), reader), 100 * done / all);
    }

    /** The names of those who gave and let them be read; empty where there are none. */
    String thanks(Campaign campaign) {
        var donors = campaign.pledges().stream()
                .filter(pledge -> pledge.named() && pledge.state() == PledgeState.FULFILLED)
                .map(Pledge::donor)
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        return directory.listed(donors).stream().map(MemberSummary::fullName).collect(Collectors.joining(", "));
    }

    private String words(Text text, Visitor reader) {
        return wording.plain(text, reader);
    }
}
