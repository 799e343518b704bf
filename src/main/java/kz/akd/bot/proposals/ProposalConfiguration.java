package kz.akd.bot.proposals;

import java.util.Map;
import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.shared.facts.PersonalData;
import kz.akd.bot.shared.facts.StoredAs;
import kz.akd.bot.store.DocumentStore;
import kz.akd.bot.store.Documents;
import kz.akd.bot.store.PersonalDocuments;
import org.bson.types.ObjectId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where proposals are kept, and what they hold about people. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProposalTerms.class)
class ProposalConfiguration {

    @Bean
    StoredAs<ProposalId, ObjectId> proposalId() {
        return DocumentId.storedAs(ProposalId.class, ProposalId::new);
    }

    @Bean
    Documents<ProposalId, Proposal> proposalDocuments(DocumentStore store) {
        return store.of(Proposal.class, Proposal::id)
                .indexed("author")
                .indexed("supporters")
                .indexed("state");
    }

    @Bean
    PersonalData proposalsOfPeople(Documents<ProposalId, Proposal> proposals) {
        return new PersonalDocuments<>(
                "proposals",
                proposals,
                Proposal::id,
                "author",
                (proposal, person) -> Map.of("title", proposal.title(), "words", proposal.words()),
                Proposal::replacing);
    }

    @Bean
    PersonalData supportOfPeople(Documents<ProposalId, Proposal> proposals) {
        return new PersonalDocuments<>(
                "supported proposals",
                proposals,
                Proposal::id,
                "supporters",
                (proposal, person) -> Map.of("title", proposal.title()),
                Proposal::replacing);
    }
}
