package kz.akd.bot.members.directory.names;

import org.jspecify.annotations.Nullable;

/** The different words of all names, letter by letter, and who bears each: names share most of their words. */
final class NameTrie {

    private final Node root = new Node('\0');

    void add(String word, int number) {
        var at = root;
        for (int i = 0; i < word.length(); i++) {
            at = at.childOrNew(word.charAt(i));
        }
        if (at.bearers == null) {
            at.bearers = new NameOwners();
        }
        at.bearers.add(number);
    }

    void remove(String word, int number) {
        remove(root, word, 0, number);
    }

    private static void remove(Node parent, String word, int depth, int number) {
        if (depth == word.length()) {
            if (parent.bearers != null) {
                parent.bearers.remove(number);
                parent.bearers = parent.bearers.isEmpty() ? null : parent.bearers;
            }
            return;
        }
        var child = parent.child(word.charAt(depth));
        if (child != null) {
            remove(child, word, depth + 1, number);
            if (child.bearers == null && child.firstChild == null) {
                parent.cut(child);
            }
        }
    }

    Node root() {
        return root;
    }

    /** A letter after those above it; its children are a chain, which takes a third of the memory of a table. */
    static final class Node {

        final char letter;

        @Nullable
        Node firstChild;

        @Nullable
        Node sibling;

        @Nullable
        NameOwners bearers;

        private Node(char letter) {
            this.letter = letter;
        }

        private @Nullable Node child(char wanted) {
            var child = firstChild;
            while (child != null && child.letter != wanted) {
                child = child.sibling;
            }
            return child;
        }

        private Node childOrNew(char wanted) {
            var known = child(wanted);
            if (known != null) {
                return known;
            }
            var made = new Node(wanted);
            made.sibling = firstChild;
            firstChild = made;
            return made;
        }

        private void cut(Node child) {
            if (firstChild == child) {
                firstChild = child.sibling;
                return;
            }
            for (var each = firstChild; each != null; each = each.sibling) {
                if (each.sibling == child) {
                    each.sibling = child.sibling;
                    return;
                }
            }
        }
    }
}
