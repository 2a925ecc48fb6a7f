package org.clarion.actionreports.journal.totals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.clarion.contracts.TotalsEvent.Figures;

/** By how much figures move together, in the order in which everybody locks them. */
public final class TotalsChange {

    private final Map<UUID, Long> arrived = new TreeMap<>();
    private final Map<TotalsCell, Figures> moves = new TreeMap<>();

    /** A new report stands in the journal, whether it counts or not. */
    public void arrived(UUID actionId) {
        arrived(actionId, 1);
    }

    /** So many new reports stand in the journal. */
    public void arrived(UUID actionId, long reports) {
        arrived.merge(actionId, reports, Long::sum);
    }

    /** What is taken back is negative. */
    public void move(UUID actionId, Dimension dimension, String item, Figures more) {
        move(new TotalsCell(actionId, dimension, item), more);
    }

    /** What is taken back is negative. */
    public void move(TotalsCell cell, Figures more) {
        arrived.putIfAbsent(cell.actionId(), 0L);
        moves.merge(cell, more, TotalsChange::sum);
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

    List<Map.Entry<TotalsCell, Figures>> moves() {
        return List.copyOf(moves.entrySet());
    }

    /** By how much the reported total of this action moves; each report is in every dimension once. */
    long reported(UUID actionId) {
        return moves.entrySet().stream()
                .filter(move -> move.getKey().actionId().equals(actionId)
                        && move.getKey().dimension() == Dimension.CHANNEL)
                .mapToLong(move -> move.getValue().reported())
                .sum();
    }

    public static Figures sum(Figures one, Figures other) {
        return new Figures(
                one.reported() + other.reported(),
                one.verified() + other.verified(),
                one.delivered() + other.delivered());
    }
}
