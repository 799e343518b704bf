package kz.akd.bot.members;

import java.util.List;

/** The kinds of members, after the association's charter. */
public enum MemberKind {
    /** Serving in the ministry or a mission. */
    STAFF,
    /** Working in another agency. */
    ELSEWHERE,
    VETERAN,
    /** By decision of the council only. */
    HONORARY,
    /** A diplomat's spouse. */
    FAMILY;

    /** What a person may say of themselves when they apply. */
    public static List<MemberKind> declarable() {
        return List.of(STAFF, ELSEWHERE, VETERAN, FAMILY);
    }
}
