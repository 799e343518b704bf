package kz.akd.bot.giving.chat;

import java.util.List;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.shared.money.ReferenceCode;
import org.bson.types.ObjectId;

/**
 * What a form is about, as the toolkit keeps it: a campaign, and a need or a pledge of it, and of that a payment.
 *
 * @param parts what follows the campaign's id
 */
public record About(CampaignId campaign, List<String> parts) {

    static String campaign(CampaignId id) {
        return id.toString();
    }

    static String need(CampaignId id, int number) {
        return id + " " + number;
    }

    static String pledge(CampaignId id, ReferenceCode code) {
        return id + " " + code;
    }

    public static String payment(CampaignId id, ReferenceCode code, ObjectId payment) {
        return id + " " + code + " " + payment;
    }

    public static About of(String about) {
        var parts = List.of(about.split(" ", -1));
        return new About(new CampaignId(new ObjectId(parts.get(0))), parts.subList(1, parts.size()));
    }

    int need() {
        return Integer.parseInt(parts.get(0));
    }

    public ReferenceCode code() {
        return new ReferenceCode(parts.get(0));
    }

    public ObjectId payment() {
        return new ObjectId(parts.get(1));
    }
}
