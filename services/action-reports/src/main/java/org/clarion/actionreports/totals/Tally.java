package org.clarion.actionreports.totals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.clarion.contracts.TotalsEvent.Figures;

/** By how much figures move together, in the order in which everybody locks them. */
public final class Tally {

    /** One figure's place. */
    record Cell(UUID actionId, Dimension dimension, String item) {}

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::actionId).thenComparing(Cell::dimension).thenComparing(Cell::item);

    private final Map<UUID, Long> arrived = new TreeMap<>();
    private final Map<Cell, Figures> moves = new TreeMap<>(ORDER);

    /** A new report stands in the journal, whether it counts or not. */
    public void arrived(UUID actionId) {
        arrived.merge(actionId, 1L, Long::sum);
    }

    /** The figures of this action are told anew, even if none moves here. */
    void changed(UUID actionId) {
        arrived.putIfAbsent(actionId, 0L);
    }

    /** What is taken back is negative. */
    public void move(UUID actionId, Dimension dimension, String item, Figures more) {
        changed(actionId);
        moves.merge(new Cell(actionId, dimension, item), more, Tally::sum);
    }

    boolean isEmpty() {
        return arrived.isEmpty();
    }

    List<UUID> actions() {
        return List.copyOf(arrived.keySet());
    }

    List<Long> arrivals() {
        return List.copyOf(arrived.values());
    }

    List<Map.Entry<Cell, Figures>> moves() {
        return List.copyOf(moves.entrySet());
    }

    static Figures sum(Figures one, Figures other) {
        return new Figures(
                one.reported() + other.reported(),
                one.verified() + other.verified(),
                one.delivered() + other.delivered());
    }
}
