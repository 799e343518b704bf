package kz.akd.bot.members.roster;

import java.util.List;

/** What people, and those who mean harm, may write into a cell. */
public final class SampleTexts {

    public static final List<String> NAMES = List.of(
            "Әйгерім О’Нил-Садықова",
            "Аида Серікова",
            "АИДА СЕРИКОВА",
            "Aida Serikova",
            "李小龍",
            "प्रिया शर्मा",
            "علی\u200cرضا",
            "دبلوماسي محمد",
            "ד״ר".replace("״", "'") + " כהן",
            "J. R. Smith Jr.",
            "-Аида",
            "'-Аида",
            "''-- Аида",
            "'t Hooft",
            "И\u0306огин Ёж");

    public static final List<String> LINES = List.of(
            "Астана",
            "a, \"b\"; c",
            "\"",
            "\"\"",
            "'",
            "=1+1",
            "'=1+1",
            "''=1+1",
            "+7",
            "-2+3",
            "@SUM(A1)",
            "x,=cmd|' /C calc'!A0",
            "x;'@y",
            "＝1",
            "<b>&\"_*[",
            "👨‍👩‍👧 🎭",
            "مرحبا \u200fעולם",
            "a\u202eb",
            "\\n \\\" \\",
            "#REF!",
            "NULL",
            "null",
            "sep=;",
            "0x41",
            "Ǟ\u0338");

    public static final List<String> ALL = List.of(
            "",
            " ",
            "\u3164",
            "\u200b",
            "a\nb",
            "a\r\nb",
            "\u0085",
            "\ud800",
            "И\u0306ога",
            "a\u0001b",
            "\ufeff",
            "=\u0338",
            "Аида Серікова",
            "علی\u200cرضا",
            "O‘Neill",
            "🎭🎭",
            "<b>Ann</b>",
            "A",
            "=1+1",
            "\u2066x\u2069",
            "x".repeat(5_000),
            "1e9",
            "+",
            "-",
            "@",
            "0000-00-00",
            "99.99.9999",
            "+0",
            "8".repeat(300),
            "a@b",
            "|;,",
            "HONORARY",
            "'",
            "''=");

    private SampleTexts() {}
}
