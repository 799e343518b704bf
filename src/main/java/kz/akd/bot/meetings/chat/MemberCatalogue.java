package kz.akd.bot.meetings.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.questions.Catalogue;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.PersonId;

/**
 * Members to choose from, found by a part of their name.
 *
 * @param likely whom the answer is likely among, offered before anything is typed
 */
public record MemberCatalogue(MemberDirectory directory, Function<QuestionContext, List<MemberSummary>> likely)
        implements Catalogue<MemberSummary> {

    @Override
    public List<MemberSummary> offered(QuestionContext asking) {
        return likely.apply(asking);
    }

    @Override
    public List<MemberSummary> search(String words, QuestionContext asking) {
        return directory
                .search(asking.visitor().id(), words, asking.visitor().language())
                .orElse(List.of());
    }

    @Override
    public Text label(MemberSummary member, QuestionContext asking) {
        return Text.typed(MeetingTexts.label(member.fullName()));
    }

    @Override
    public String code(MemberSummary member) {
        return member.id().toString();
    }

    @Override
    public Optional<MemberSummary> byCode(String code) {
        return code.matches("[1-9]\\d{0,17}")
                ? directory.listed(List.of(new PersonId(Long.parseLong(code)))).stream()
                        .findFirst()
                : Optional.empty();
    }
}
