package kz.akd.bot.members.directory.names;

import kz.akd.bot.members.directory.names.NameTrie.Node;
import org.jspecify.annotations.Nullable;

/** Goes once through a tree with a typed word, leaving out every branch where too much would have to be forgiven. */
final class FuzzySearch {

    /** In a shorter one, a letter forgiven leaves too little: with one wrong, "asan" would begin a tenth of all words. */
    private static final int LETTERS_OF_A_MISTYPED_BEGINNING = 5;

    private static final int UNMET = Integer.MAX_VALUE;

    private final int forgiven;
    private final int forgivenInBeginning;
    private final TypoCosts mistakes;
    private final Found found;

    private FuzzySearch(String typed, int forgiven, Found found) {
        this.forgiven = forgiven;
        this.forgivenInBeginning = typed.length() < LETTERS_OF_A_MISTYPED_BEGINNING ? 0 : forgiven;
        this.mistakes = new TypoCosts(typed, forgiven);
        this.found = found;
    }

    static void through(NameTrie tree, String typed, int forgiven, Found found) {
        new FuzzySearch(typed, forgiven, found).below(tree.root(), 1, UNMET);
    }

    /** @param beginning the least cost of taking what was typed for a beginning of the words below */
    private void below(Node parent, int depth, int beginning) {
        for (var child = parent.firstChild; child != null; child = child.sibling) {
            if (!mistakes.read(depth, child.letter)) {
                all(child, beginning);
                continue;
            }
            int made = mistakes.at(depth);
            tell(child.bearers, Math.min(beginning, made <= forgiven ? made * Cost.MISTAKE : UNMET));
            int beginningHere = made <= forgivenInBeginning ? made * Cost.MISTAKE + Cost.BEGINNING : UNMET;
            below(child, depth + 1, Math.min(beginning, beginningHere));
        }
    }

    private void all(Node node, int cost) {
        if (cost == UNMET) {
            return;
        }
        tell(node.bearers, cost);
        for (var child = node.firstChild; child != null; child = child.sibling) {
            all(child, cost);
        }
    }

    private void tell(@Nullable NameOwners bearers, int cost) {
        if (bearers != null && cost != UNMET) {
            found.found(bearers, cost);
        }
    }

    /** Hears of a word that what was typed may mean. */
    @FunctionalInterface
    interface Found {
        void found(NameOwners bearers, int cost);
    }
}
