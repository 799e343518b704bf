package kz.akd.bot.members.chat;

import kz.akd.bot.shared.ConstantKey;
import kz.akd.bot.shared.Refusal;

/** Why somebody does not get to see a list of members or groups. */
public enum MemberRefusal implements Refusal {
    MEMBERS_ONLY,
    NOT_ALLOWED;

    @Override
    public String module() {
        return "members";
    }

    @Override
    public String key() {
        return ConstantKey.of("members.", this);
    }
}
