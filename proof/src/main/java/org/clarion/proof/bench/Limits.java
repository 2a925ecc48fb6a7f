package org.clarion.proof.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.clarion.localrun.Port;
import org.clarion.proof.limits.Disk;
import org.clarion.proof.limits.Transactions;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/** What disk and database give by themselves. */
final class Limits implements BenchPart {

    private static final int PATIENCE = 3;

    @Override
    public String name() {
        return "limits";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        double syncs = Disk.syncsPerSecond(
                setting.house().folder(), setting.scale().limit().dividedBy(4));
        var transactions = transactions(setting);
        setting.measured().transactionsPerSecond = transactions.perSecond();
        return new ProofSection(
                "Limits of this machine",
                List.of(
                        "The disk overwrites pages of 8 kB, one thread, fdatasync after each.",
                        "One transaction holds an action and its outbox row; %d clients, the same PostgreSQL, by %s."
                                .formatted(Transactions.CLIENTS, transactions.means())),
                List.of(
                        Figure.of("fdatasync", Figure.perSecond(syncs)),
                        Figure.of("action and outbox row", Figure.perSecond(transactions.perSecond()))));
    }

    /** Services that are still busy with themselves would make the limit look low. */
    static Transactions transactions(BenchSetting setting) throws IOException, SQLException, InterruptedException {
        var house = setting.house();
        var lasting = setting.scale().limit();
        if (!AtRest.within(house, lasting.multipliedBy(PATIENCE))) {
            setting.say().accept("limits: the house did not come to rest; its own work is in the figure");
        }
        return Transactions.measured(house::jdbcUrl, house.port(Port.DATABASE), lasting);
    }
}
