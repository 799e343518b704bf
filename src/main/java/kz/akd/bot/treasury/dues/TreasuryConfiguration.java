package kz.akd.bot.treasury.dues;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.shared.facts.PersonalData;
import kz.akd.bot.shared.facts.StoredAs;
import kz.akd.bot.store.DocumentStore;
import kz.akd.bot.store.Documents;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.DuesTerms;
import kz.akd.bot.treasury.Exemption;
import kz.akd.bot.treasury.Period;
import kz.akd.bot.treasury.PeriodId;
import kz.akd.bot.treasury.ledger.LedgerEntry;
import org.bson.types.ObjectId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where dues and the ledger are kept, and what they hold about people. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DuesTerms.class)
class TreasuryConfiguration {

    @Bean
    StoredAs<BillId, ObjectId> billId() {
        return DocumentId.storedAs(BillId.class, BillId::new);
    }

    @Bean
    StoredAs<PeriodId, String> periodId() {
        return new StoredAs<>(PeriodId.class, String.class, PeriodId::value, PeriodId::new);
    }

    @Bean
    Documents<PeriodId, Period> duesPeriods(DocumentStore store) {
        return store.of(Period.class, Period::id);
    }

    @Bean
    Documents<BillId, Bill> duesBills(DocumentStore store) {
        return store.of(Bill.class, Bill::id)
                .indexed("member")
                .indexed("period")
                .unique("code");
    }

    @Bean
    Documents<PersonId, Exemption> duesExemptions(DocumentStore store) {
        return store.of(Exemption.class, Exemption::member);
    }

    @Bean
    Documents<Long, LedgerEntry> ledgerEntries(DocumentStore store) {
        return store.of(LedgerEntry.class, LedgerEntry::number).unique("cause").indexed("person");
    }

    /** The sums stay in the ledger under an id that is nobody's. */
    @Bean
    PersonalData duesOfPeople(
            Documents<BillId, Bill> bills,
            Documents<PersonId, Exemption> exemptions,
            Documents<Long, LedgerEntry> ledger) {
        return new PersonalData() {
            @Override
            public String section() {
                return "dues";
            }

            @Override
            public Map<String, Object> about(PersonId person) {
                var about = new LinkedHashMap<String, Object>();
                var theirs = bills.where("member", person).stream()
                        .map(TreasuryConfiguration::line)
                        .toList();
                if (!theirs.isEmpty()) {
                    about.put("bills", theirs);
                }
                exemptions
                        .find(person)
                        .ifPresent(exemption -> about.put("exempt", exemption.from() + " " + exemption.reason()));
                return about;
            }

            @Override
            public void forget(PersonId person, PersonId nobody) {
                Stream.of("member", "claims.finding.by", "relief.by")
                        .flatMap(field -> bills.where(field, person).stream())
                        .map(Bill::id)
                        .distinct()
                        .forEach(id -> bills.change(id, bill -> Change.to(bill.replacing(person, nobody), true)));
                Stream.of("person", "by")
                        .flatMap(field -> ledger.where(field, person).stream())
                        .map(LedgerEntry::number)
                        .distinct()
                        .forEach(number ->
                                ledger.change(number, entry -> Change.to(entry.replacing(person, nobody), true)));
                exemptions.remove(person);
                exemptions
                        .where("by", person)
                        .forEach(found -> exemptions.change(
                                found.member(),
                                kept -> Change.to(
                                        new Exemption(kept.member(), kept.from(), kept.until(), kept.reason(), nobody),
                                        true)));
            }
        };
    }

    private static Map<String, Object> line(Bill bill) {
        var line = new LinkedHashMap<String, Object>();
        line.put("period", bill.period().value());
        line.put("reference", bill.code().value());
        line.put("state", bill.state().name());
        bill.stated().ifPresent(wage -> line.put("wage stated", wage.toString()));
        line.put("received", bill.received().stream().map(Object::toString).toList());
        line.put(
                "said",
                bill.claims().stream().map(claim -> claim.said().toString()).toList());
        return line;
    }
}
