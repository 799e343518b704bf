package kz.akd.bot.members.directory.names;

import kz.akd.bot.members.directory.names.FuzzySearch.Found;

/**
 * The words of all names twice: as they are written and as they fold. A mistake of one letter may be two once it is folded
 * (a ю missed, a "zh" turned round), and only the folded meet another spelling.
 */
final class Vocabulary {

    private final NameTrie plain = new NameTrie();
    private final NameTrie folded = new NameTrie();

    void add(String name, int number) {
        for (var word : NameWord.ofName(name)) {
            plain.add(word.plain(), number);
            folded.add(word.folded(), number);
        }
    }

    void remove(String name, int number) {
        for (var word : NameWord.ofName(name)) {
            plain.remove(word.plain(), number);
            folded.remove(word.folded(), number);
        }
    }

    void meet(NameWord typed, Found found) {
        int letters = typed.plain().length();
        int foldedLetters = Math.min(letters, typed.folded().length());
        FuzzySearch.through(plain, typed.plain(), Cost.mistakesForgiven(letters), found);
        FuzzySearch.through(
                folded,
                typed.folded(),
                Cost.mistakesForgiven(foldedLetters),
                (bearers, cost) -> found.found(bearers, cost + Cost.SPELLED_OTHERWISE));
        typed.onTheWay()
                .forEach(longer -> FuzzySearch.through(
                        folded, longer, 0, (bearers, cost) -> found.found(bearers, cost + Cost.BEGINNING)));
    }
}
