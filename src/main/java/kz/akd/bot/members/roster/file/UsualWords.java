package kz.akd.bot.members.roster.file;

import kz.akd.bot.members.MemberKind;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.csv.Vocabulary;

/** The words organisers use in their lists, in the languages of the association. */
final class UsualWords {

    /** Bare «имя» and «аты» are not among them: beside a surname's column they are only half a name. */
    static final Vocabulary<RosterColumn> COLUMNS = new Vocabulary<RosterColumn>()
            .with(RosterColumn.FULL_NAME, "full_name", "name", "name and surname", "member", "full name of member")
            .with(RosterColumn.FULL_NAME, "ФИО", "Ф.И.О. члена", "полное имя", "имя и фамилия", "фамилия и имя")
            .with(RosterColumn.FULL_NAME, "фамилия, имя", "фамилия, имя, отчество", "член ассоциации")
            .with(RosterColumn.FULL_NAME, "аты-жөні", "толық аты-жөні", "ТАӘ", "тегі, аты", "тегі, аты, әкесінің аты")
            .with(
                    RosterColumn.PHONE,
                    "phone",
                    "phone number",
                    "mobile",
                    "mobile phone",
                    "cell phone",
                    "telephone",
                    "tel")
            .with(RosterColumn.PHONE, "телефон", "номер телефона", "мобильный", "мобильный телефон", "тел", "сотовый")
            .with(RosterColumn.PHONE, "контактный телефон", "сотовый телефон", "телефоны", "телефон нөмірі")
            .with(RosterColumn.PHONE, "ұялы телефон", "ұялы телефоны", "байланыс телефоны")
            .with(RosterColumn.KIND, "kind", "type", "category", "membership", "membership kind", "membership type")
            .with(RosterColumn.KIND, "вид", "тип", "категория", "членство", "вид членства", "категория членства")
            .with(RosterColumn.KIND, "түрі", "санаты", "мүшелік", "мүшелік түрі")
            .with(RosterColumn.UNIT, "unit", "department", "mission", "embassy", "post", "place of service")
            .with(RosterColumn.UNIT, "подразделение", "департамент", "загранучреждение", "место службы")
            .with(RosterColumn.UNIT, "место работы", "учреждение", "посольство")
            .with(RosterColumn.UNIT, "бөлім", "бөлімше", "мекеме", "қызмет орны", "жұмыс орны", "елшілік")
            .with(RosterColumn.CITY, "city", "town", "город", "қала", "қаласы")
            .with(RosterColumn.EMAIL, "email", "e-mail", "mail", "email address", "почта", "эл. почта", "имейл")
            .with(RosterColumn.EMAIL, "электронная почта", "адрес электронной почты", "электронный адрес")
            .with(RosterColumn.EMAIL, "электрондық пошта", "эл. пошта", "пошта", "электрондық мекенжай")
            .with(
                    RosterColumn.LANGUAGE,
                    "language",
                    "lang",
                    "preferred language",
                    "язык",
                    "язык общения",
                    "тіл",
                    "тілі")
            .with(RosterColumn.GROUPS, "groups", "group", "committee", "committees", "branch", "группа", "группы")
            .with(RosterColumn.GROUPS, "комитет", "комитеты", "филиал", "топ", "топтар", "топтары", "комитеттер")
            .with(RosterColumn.MEMBER_SINCE, "member_since", "since", "joined", "date joined", "membership date")
            .with(RosterColumn.MEMBER_SINCE, "дата вступления", "член с", "вступил", "в ассоциации с", "дата приёма")
            .with(RosterColumn.MEMBER_SINCE, "кірген күні", "мүше болған күні", "мүшелікке қабылданған күні");

    static final Vocabulary<MemberKind> KINDS = new Vocabulary<MemberKind>()
            .with(MemberKind.STAFF, "STAFF", "staff member", "serving", "serving in the ministry", "ministry")
            .with(MemberKind.STAFF, "сотрудник", "сотрудник МИД", "сотрудник МИД РК", "сотрудник министерства", "МИД")
            .with(MemberKind.STAFF, "служу в министерстве", "служит в министерстве", "действующий сотрудник")
            .with(MemberKind.STAFF, "қызметкер", "СІМ", "СІМ қызметкері", "министрлік қызметкері")
            .with(MemberKind.STAFF, "министрлікте қызмет етемін", "министрлікте қызмет етеді")
            .with(MemberKind.ELSEWHERE, "ELSEWHERE", "other", "other agency", "another agency")
            .with(MemberKind.ELSEWHERE, "working in another agency", "works in another agency", "works elsewhere")
            .with(MemberKind.ELSEWHERE, "другое", "другое ведомство", "в другом ведомстве", "другой орган")
            .with(MemberKind.ELSEWHERE, "работаю в другом ведомстве", "работает в другом ведомстве")
            .with(MemberKind.ELSEWHERE, "басқа", "басқа мекеме", "басқа мекемеде", "басқа ведомство")
            .with(MemberKind.ELSEWHERE, "басқа мекемеде жұмыс істеймін", "басқа мекемеде жұмыс істейді")
            .with(MemberKind.VETERAN, "VETERAN", "retired", "pensioner", "retiree")
            .with(MemberKind.VETERAN, "ветеран", "пенсионер", "пенсионерка", "в отставке", "на пенсии")
            .with(MemberKind.VETERAN, "ардагер", "зейнеткер", "зейнетте")
            .with(MemberKind.HONORARY, "HONORARY", "honorary member", "почётный", "почётный член", "почётная")
            .with(MemberKind.HONORARY, "құрметті", "құрметті мүше")
            .with(MemberKind.FAMILY, "FAMILY", "family member", "spouse", "wife", "husband", "spouse of a diplomat")
            .with(MemberKind.FAMILY, "семья", "член семьи", "супруг", "супруга", "супруг(а)", "жена", "муж")
            .with(MemberKind.FAMILY, "супруг дипломата", "супруга дипломата", "супруг(а) дипломата")
            .with(MemberKind.FAMILY, "отбасы", "отбасы мүшесі", "жұбай", "жұбайы", "зайыбы", "дипломаттың жұбайы");

    static final Vocabulary<Language> LANGUAGES = new Vocabulary<Language>()
            .with(Language.KK, "kk", "kaz", "kz", "kazakh", "қазақша", "қазақ", "қазақ тілі", "каз", "казахский", "қаз")
            .with(Language.RU, "ru", "rus", "russian", "русский", "рус", "орысша", "орыс", "орыс тілі")
            .with(Language.EN, "en", "eng", "english", "английский", "англ", "ағылшынша", "ағылшын", "ағылшын тілі");

    private UsualWords() {}
}
