/** Workbooks of spreadsheet programs, read and written. */
@NullMarked
@NamedInterface("csv-workbook")
package kz.akd.bot.shared.csv.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
