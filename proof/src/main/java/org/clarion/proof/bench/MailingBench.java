package org.clarion.proof.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.localrun.Port;
import org.clarion.proof.house.Pause;
import org.clarion.proof.mailing.SeededNetwork;
import org.clarion.proof.mailing.SinkReceipts;
import org.clarion.proof.mailing.SmtpSink;
import org.clarion.proof.mailing.SmtpSource;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/** An alert to everybody in the network, from the first row claimed to the last mail taken by a mail server on this machine. */
final class MailingBench implements BenchPart {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int AT_LEAST = 550;
    private static final int CONNECTIONS = 3;
    private static final int MOST_OF_SOURCE = 20_000;

    @Override
    public String name() {
        return "mailing";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        var house = setting.house();
        int mails = setting.scale().mails();
        var network = new SeededNetwork(house, "bench", mails);
        setting.say().accept("mailing: %,d supporters are put into the tables".formatted(mails));
        network.fill();
        try (var away = house.lend("mail");
                var sink = SmtpSink.on(house.port(Port.SMTP), house.folder().resolve("mails-taken"))) {
            setting.say().accept("mailing: the sink stands in for the part " + away.part() + "; load " + load());
            var sent = Sent.of(setting, network, sink, mails);
            var receipts = SinkReceipts.in(sink.journal(), network.ending());
            long eachBytes = sink.bytes() / Math.max(1, sink.mails());
            var source = SmtpSource.perSecond(sink, CONNECTIONS, Math.min(mails, MOST_OF_SOURCE), eachBytes);
            var figures = new ArrayList<Figure>();
            figures.add(source.map(limit -> Figure.beside("mails", sent.perSecond(), "by smtp-source", limit))
                    .orElseGet(() -> Figure.of("mails", Figure.perSecond(sent.perSecond()))));
            figures.add(Figure.of(
                    "mails a second",
                    Figure.perSecond(sent.perSecond()),
                    Aim.atLeast(sent.perSecond(), AT_LEAST, Figure.perSecond(AT_LEAST))));
            figures.addAll(sent.figures(mails, eachBytes));
            return new ProofSection(
                    "A mailing to %,d supporters".formatted(mails),
                    List.of(
                            "Supporters and the rows of their mails were made by SQL, closed by the house's key; writing, signing, sending and noting is the service's.",
                            "Each mail is personal, in both its parts, in one of two languages, and signed (DKIM, RSA of 2,048 bits).",
                            source.isPresent()
                                    ? "smtp-source sends one mail of the same size over and over on %d connections; it writes, signs and notes nothing."
                                            .formatted(CONNECTIONS)
                                    : "smtp-source of Postfix is not installed here: no limit stands beside the figure.",
                            "Of %,d supporters %,d got one mail, %,d none, %,d mails came twice; load %s."
                                    .formatted(
                                            mails,
                                            receipts.mails().size(),
                                            receipts.skipped(network.addresses())
                                                    .size(),
                                            receipts.repeats(),
                                            load())),
                    figures,
                    List.of(),
                    receipts.skipped(network.addresses()).isEmpty() && receipts.repeats() == 0);
        }
    }

    private static String load() {
        return Figure.number(
                "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** What it took. */
    private record Sent(long mails, Duration took, Map<String, Long> before, Map<String, Long> after, long ownMillis) {

        static Sent of(BenchSetting setting, SeededNetwork network, SmtpSink sink, int mails) throws Exception {
            var processes = setting.house().processes();
            long taken = sink.mails();
            var before = processes.cpuMillis();
            long own = spentHere();
            long began = System.nanoTime();
            network.alert(UUID.fromString(setting.action()));
            Pause.until(() -> sink.mails() - taken >= mails, PATIENCE);
            var took = Duration.ofNanos(Math.max(1, sink.lastAt() - began));
            long ownAfter = spentHere();
            // What is noted after the last mail belongs to it.
            Pause.until(() -> allNoted(network, mails), Duration.ofMinutes(1));
            return new Sent(sink.mails() - taken, took, before, processes.cpuMillis(), ownAfter - own);
        }

        private static boolean allNoted(SeededNetwork network, int mails) {
            try {
                return network.mails("SENT") == mails;
            } catch (java.sql.SQLException away) {
                return false;
            }
        }

        double perSecond() {
            return mails / (took.toMillis() / 1000.0);
        }

        List<Figure> figures(int wanted, long eachBytes) {
            var figures = new ArrayList<Figure>();
            figures.add(Figure.of(
                    "from the first row to the last mail", Figure.number("%.1f s", took.toMillis() / 1000.0)));
            figures.add(Figure.of("mails taken", Figure.number("%,d", mails), Aim.exactly(mails, wanted)));
            for (var part : List.of("supporters", "postgresql")) {
                figures.add(Figure.of("CPU a mail, " + part, Figure.number("%.2f ms", each(part))));
            }
            figures.add(Figure.of("CPU a mail, the sink", Figure.number("%.2f ms", ownMillis / (double) mails)));
            figures.add(Figure.of("bytes a mail", Figure.number("%,d", eachBytes)));
            return figures;
        }

        private double each(String part) {
            return (after.getOrDefault(part, 0L) - before.getOrDefault(part, 0L)) / (double) mails;
        }

        private static long spentHere() {
            var bean = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return bean.getProcessCpuTime() / 1_000_000;
        }
    }
}
