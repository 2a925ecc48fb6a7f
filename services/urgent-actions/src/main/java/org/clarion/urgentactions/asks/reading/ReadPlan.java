package org.clarion.urgentactions.asks.reading;

import java.util.List;

/** The asks of a plan or report in the order of its text, and what is unclear about them. */
public record ReadPlan(List<ReadAskList> lists, List<PlanDoubt> doubts) {

    public ReadPlan {
        lists = List.copyOf(lists);
        doubts = List.copyOf(doubts);
    }

    public int asks() {
        return lists.stream().mapToInt(list -> list.asks().size()).sum();
    }

    public int demands() {
        return asks(AskKind.DEMAND);
    }

    public int commitments() {
        return asks(AskKind.COMMITMENT);
    }

    int asks(AskKind kind) {
        return lists.stream()
                .filter(list -> list.kind() == kind)
                .mapToInt(list -> list.asks().size())
                .sum();
    }
}
