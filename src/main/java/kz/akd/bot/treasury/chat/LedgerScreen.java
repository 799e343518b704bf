package kz.akd.bot.treasury.chat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.treasury.chat.TreasuryTaps.ExportLedger;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowDuesDesk;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowLedger;
import kz.akd.bot.treasury.dues.DuesDesk.Book;
import kz.akd.bot.treasury.ledger.LedgerEntry;

/** The book of the fund. */
final class LedgerScreen {

    private static final int LINES = 10;

    private LedgerScreen() {}

    /** The fund: its balance, and the newest lines first. */
    static Screen of(Book book, int number, Map<PersonId, String> names) {
        var newest = new ArrayList<>(book.lines());
        Collections.reverse(newest);
        var page = Page.of(newest, number, LINES);
        var screen = Screen.saying("treasury.ledger", TreasuryScreens.sums(book.balance()))
                .and(
                        book.intact() ? "treasury.ledger.intact" : "treasury.ledger.broken",
                        book.lines().size());
        for (LedgerEntry line : page.items()) {
            screen = screen.and(
                    "treasury.ledger.line",
                    Long.toString(line.number()),
                    line.at(),
                    Text.of("treasury.ledger.kind.", line.kind()),
                    Text.of("treasury.money", line.amount()),
                    line.person() == null ? "—" : TreasuryScreens.name(line.person(), names));
        }
        return screen.turning(page, ShowLedger::new)
                .offering(
                        book.lines().isEmpty()
                                ? List.of()
                                : List.of(Button.of(new ExportLedger(), "treasury.ledger.export")))
                .back(new ShowDuesDesk());
    }
}
