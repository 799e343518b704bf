package kz.akd.bot.chatkit.list;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.csv.CsvTable;
import kz.akd.bot.shared.csv.workbook.XlsxTable;

/** A list as a file, for those who may take it out. */
record Export<T>(Predicate<Visitor> may, List<String> header, Function<T, List<Object>> row) {

    Attachment csv(String name, List<T> items) {
        var rows = items.stream()
                .map(item -> row.apply(item).stream().map(Object::toString).toList())
                .toList();
        return Attachment.document(name + ".csv", CsvTable.write(header, rows));
    }

    Attachment workbook(String name, List<T> items) {
        return Attachment.document(
                name + ".xlsx",
                XlsxTable.write(name, header, items.stream().map(row).toList()));
    }
}
