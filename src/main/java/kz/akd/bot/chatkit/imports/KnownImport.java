package kz.akd.bot.chatkit.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.imports.FileImport.Way;
import kz.akd.bot.chatkit.imports.ImportTaps.ApplyImport;
import kz.akd.bot.chatkit.imports.ImportTaps.Part;
import kz.akd.bot.chatkit.imports.ImportTaps.ShowImport;
import kz.akd.bot.chatkit.imports.WaitingFile.Begun;
import kz.akd.bot.chatkit.letter.Downloads;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.RowsFile;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.sweeps.EachByItself;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;

/** The files of one import, from the form that asks for one to the word that it is applied. */
final class KnownImport<R, F extends Enum<F>, D> {

    /** How long a file that was not applied waits for it. */
    static final Duration PATIENCE = Duration.ofDays(1);

    /** So many rows are applied between two looks at the sender's right. */
    private static final int AT_A_TIME = 50;

    private final FileImport<R, F, D> of;
    private final ImportScreens<F, D> screens;
    private final Documents<ObjectId, WaitingFile> files;
    private final Downloads downloads;
    private final Clock clock;
    private final Question<SentFile> question;
    private final Dialog form;

    KnownImport(FileImport<R, F, D> of, Documents<ObjectId, WaitingFile> files, Downloads downloads, Clock clock) {
        this.of = of;
        this.screens = new ImportScreens<>(of);
        this.files = files;
        this.downloads = downloads;
        this.clock = clock;
        question = Questions.document("file", of.name() + ".file.ask", RowsFile.MOST_BYTES);
        form = Dialog.named(of.name()).asking(question).endingAtOnce(this::sent);
    }

    Dialog form() {
        return form;
    }

    Answer ask(Visitor visitor) {
        return of.isOpenTo(visitor.id()) ? Answer.asking(form) : notAllowed();
    }

    private Answer sent(Visitor visitor, Answers answers, Dialog.Opened opened) {
        if (!of.isOpenTo(visitor.id())) {
            return notAllowed();
        }
        try {
            var content = downloads.fetch(answers.get(question), RowsFile.MOST_BYTES);
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            return kept(visitor, WaitingFile.sent(opened.run(), of.name(), visitor.id(), now, visitor.zone(), content));
        } catch (Undelivered unreachable) {
            return standing(screens.instead("chatkit.import.not-fetched"));
        }
    }

    /** One that comes again is the one of before, as that may have been applied meanwhile. */
    private Answer kept(Visitor visitor, WaitingFile file) {
        return of.read(file)
                .fold(
                        read -> {
                            boolean first = files.add(file);
                            var waiting = first ? file : files.find(file.id()).orElse(file);
                            return show(visitor, waiting, new ShowImport(file.id(), Part.ALL, 0));
                        },
                        this::refused);
    }

    Answer show(Visitor visitor, WaitingFile file, ShowImport tap) {
        var refusal = refusal(visitor.id(), file);
        if (refusal.isPresent()) {
            return refusal.get();
        } else if (file.begun() != null && file.isApplied()) {
            return done(file.begun(), file.leftOut());
        }
        return of.read(file)
                .fold(
                        read -> {
                            var look = of.look(visitor.id(), read);
                            return standing(
                                    tap.part() == Part.ALL
                                            ? screens.preview(file.id(), look)
                                            : screens.part(file.id(), tap.part(), tap.page(), look));
                        },
                        this::refused);
    }

    Answer apply(Visitor visitor, WaitingFile file, ApplyImport tap) {
        return refusal(visitor.id(), file)
                .orElseGet(() -> Answer.working(
                        ImportScreens.progress(0, tap.rows()), shown -> applied(visitor.id(), tap, shown)));
    }

    /** Why it is not shown and not applied, if so. What is too old is deleted as soon as somebody asks for it. */
    private Optional<Answer> refusal(PersonId by, WaitingFile file) {
        if (!of.isOpenTo(by)) {
            return Optional.of(notAllowed());
        }
        boolean tooOld = file.at().plus(PATIENCE).isBefore(clock.instant());
        if (tooOld) {
            files.remove(file.id());
        }
        return tooOld || !file.by().equals(by) ? Optional.of(gone()) : Optional.empty();
    }

    private Answer applied(PersonId by, ApplyImport tap, Consumer<Screen> shown) {
        var kept = files.find(tap.file());
        if (kept.isEmpty()) {
            return gone();
        }
        var file = kept.get();
        var refusal = refusal(by, file);
        if (refusal.isPresent()) {
            return refusal.get();
        } else if (file.begun() != null && file.isApplied()) {
            return done(file.begun(), file.leftOut());
        }
        return of.read(file).fold(read -> applied(by, file, tap.way(), read, shown), this::refused);
    }

    /** What was applied before a crash is there when it is compared anew, and goes on in the way in which it began. */
    private Answer applied(
            PersonId by, WaitingFile file, String wanted, RowsFile.Read<R, F> read, Consumer<Screen> shown) {
        var look = of.look(by, read);
        var compared = look.compared();
        var first = new Begun(
                wanted,
                compared.fresh().size(),
                compared.changed().size(),
                compared.same().size());
        var begun = Optional.ofNullable(file.begun()).orElse(first);
        var way = of.way(begun.way());
        if (way.isEmpty()) {
            return gone();
        }
        files.change(file.id(), kept -> Change.to(kept.begun(begun), true));
        var rows = look.rows();
        int before = begun.rows() - rows.size();
        int leftOut = 0;
        for (int from = 0; from < rows.size(); from += AT_A_TIME) {
            if (!of.isOpenTo(by)) {
                return notAllowed();
            }
            var some = rows.subList(from, Math.min(from + AT_A_TIME, rows.size()));
            leftOut += some.size() - done(by, file.id(), way.get(), some);
            shown.accept(ImportScreens.progress(before + from + some.size(), begun.rows()));
        }
        int without = leftOut;
        of.finished(by, file.id(), begun.fresh(), begun.changed());
        files.change(file.id(), kept -> Change.to(kept.applied(without), true));
        return done(begun, without);
    }

    private int done(PersonId by, ObjectId file, Way<D> way, List<D> rows) {
        return EachByItself.give(rows, row -> way.deed().apply(by, row, file) ? Stream.of(row) : Stream.empty())
                .all()
                .size();
    }

    private Answer done(Begun begun, int leftOut) {
        return Answer.showing(screens.done(begun, leftOut));
    }

    private Answer refused(RowsFile.Refused<R, F> refused) {
        return standing(screens.refused(refused.reason(), refused.value()));
    }

    private Answer gone() {
        return standing(screens.instead("chatkit.import.gone"));
    }

    /** A screen under which another file is taken without being asked for. */
    private Answer standing(Screen screen) {
        return Answer.showing(screen).taking(form);
    }

    private static Answer notAllowed() {
        return Answer.alert("chatkit.import.not-allowed");
    }
}
