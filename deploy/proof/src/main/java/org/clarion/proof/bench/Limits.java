package org.clarion.proof.bench;

import java.util.List;
import org.clarion.localrun.Port;
import org.clarion.proof.limits.Disk;
import org.clarion.proof.limits.Transactions;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.Section;

/** What disk and database give by themselves. */
final class Limits implements Part {

    @Override
    public String name() {
        return "limits";
    }

    @Override
    public Section run(Setting setting) throws Exception {
        var scale = setting.scale();
        double syncs =
                Disk.syncsPerSecond(setting.house().folder(), scale.limit().dividedBy(4));
        var transactions =
                Transactions.measured(setting.house()::jdbcUrl, setting.house().port(Port.DATABASE), scale.limit());
        setting.measured().transactionsPerSecond = transactions.perSecond();
        return new Section(
                "Limits of this machine",
                List.of(
                        "The disk overwrites pages of 8 kB, one thread, fdatasync after each.",
                        "One transaction holds an action and its outbox row; %d clients, the same PostgreSQL, by %s."
                                .formatted(Transactions.CLIENTS, transactions.means())),
                List.of(
                        Figure.of("fdatasync", Figure.perSecond(syncs)),
                        Figure.of("action and outbox row", Figure.perSecond(transactions.perSecond()))));
    }
}
