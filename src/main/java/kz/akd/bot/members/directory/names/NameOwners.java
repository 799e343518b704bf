package kz.akd.bot.members.directory.names;

import java.util.Arrays;

/** The numbers of the people who bear a word in their name; twice of one who bears two that fold alike. */
final class NameOwners {

    private int[] numbers = new int[1];
    private int count;

    void add(int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 1 + count + count / 2);
        }
        numbers[count++] = number;
    }

    void remove(int number) {
        for (int i = 0; i < count; i++) {
            if (numbers[i] == number) {
                numbers[i] = numbers[--count];
                return;
            }
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Notes the cost for each whose cost so far is higher. */
    void lower(int[] costs, int cost) {
        for (int i = 0; i < count; i++) {
            costs[numbers[i]] = Math.min(costs[numbers[i]], cost);
        }
    }
}
