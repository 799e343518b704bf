package kz.akd.bot.giving.chat;

import java.util.Optional;
import kz.akd.bot.agenda.chat.AgendaDoor;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.chat.GivingTaps.ShowCampaign;
import kz.akd.bot.giving.desk.GivingReminders;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Where pledges of the agenda are opened. */
@Component
record CampaignDoor() implements AgendaDoor {

    @Override
    public String kind() {
        return GivingReminders.KIND;
    }

    @Override
    public Tap open(String id) {
        return new ShowCampaign(new CampaignId(new ObjectId(id)));
    }

    @Override
    public Optional<Button> wayOn() {
        return Optional.of(Button.of(GivingTaps.CAMPAIGNS, "giving.menu"));
    }
}
