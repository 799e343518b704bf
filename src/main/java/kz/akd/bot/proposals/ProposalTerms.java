package kz.akd.bot.proposals;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the association has agreed about proposals, from {@code akd.proposals} of the configuration.
 *
 * @param support how many members support what the council then speaks about
 * @param open how many undecided ones a member may have
 */
@ConfigurationProperties("akd.proposals")
public record ProposalTerms(
        @DefaultValue("20") int support, @DefaultValue("5") int open) {

    public ProposalTerms {
        if (support < 1 || open < 1) {
            throw new IllegalArgumentException("akd.proposals: support and open are at least 1");
        }
    }
}
