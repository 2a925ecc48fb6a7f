package org.clarion.actionreports.packaged;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.clarion.actionreports.Sheets;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;

/**
 * How many reports the packaged service accepts in a second over HTTP, beside what the same PostgreSQL gives to
 * pgbench when every action is a transaction of its own with its outbox row. Not a test: run it on a calm machine.
 * Needs {@code wrk} and {@code pgbench} (first argument: its path; second: seconds per run).
 */
final class AcceptsPerSecond {

    private static final int CLIENTS = 64;

    private AcceptsPerSecond() {}

    public static void main(String[] arguments) throws Exception {
        var pgbench = arguments.length > 0 ? arguments[0] : "pgbench";
        var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        try (var service = new PackagedService()) {
            insistOnFsync(service);
            var action = launch(service);
            load(service, action, Math.max(20, seconds)); // what is not yet compiled says little
            for (int round = 1; round <= 2; round++) {
                var limit = limit(service, pgbench, seconds);
                var before = cpuMillis(service);
                var rowsBefore = rows(service);
                var told = load(service, action, seconds);
                var accepted = rows(service) - rowsBefore;
                var cpu = cpuMillis(service) - before;
                System.out.printf(
                        "round %d: accepted %d in %d s = %.0f/s; pgbench action+outbox c=%d: %.0f/s; ratio %.2f; service %.3f CPU-ms each%n%s%n",
                        round,
                        accepted,
                        seconds,
                        accepted / (double) seconds,
                        CLIENTS,
                        limit,
                        accepted / (double) seconds / limit,
                        cpu / (double) accepted,
                        told);
            }
        }
    }

    private static String launch(PackagedService service) throws Exception {
        var json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        var sheet = Sheets.freeTheJournalist();
        service.tell(
                "urgent-actions",
                sheet.actionId(),
                "urgent-action.launched.v1",
                json.writeValueAsString(new UrgentActionLaunched(sheet)));
        var path = "api/osdi/v1/advocacy_campaigns/" + sheet.actionId();
        while (service.statusOf(path) != 200) {
            Thread.onSpinWait();
        }
        return path + "/record_outreach_helper";
    }

    private static void insistOnFsync(PackagedService service) throws SQLException {
        for (String promise : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            var value = ask(service, "show " + promise);
            if (!"on".equals(value)) {
                throw new IllegalStateException(promise + " is " + value + ": such figures would be worth nothing");
            }
            System.out.println(promise + " = on");
        }
    }

    private static String load(PackagedService service, String path, int seconds) throws Exception {
        var script = Files.createTempFile("report", ".lua");
        Files.writeString(script, """
                local n, t = 0, 0
                function setup(thread) thread:set("id", tostring(t) .. "-" .. tostring(os.time())); t = t + 1 end
                function request()
                  n = n + 1
                  return wrk.format("POST", nil, {["OSDI-API-Token"] = "%s", ["Content-Type"] = "application/json"},
                    '{"identifiers":["bench:' .. id .. ':' .. n .. '"],"type":"email","osdi:control":{"return_response":false}}')
                end
                """.formatted(PackagedService.TOKEN));
        return run(
                "wrk",
                "-t1",
                "-c" + CLIENTS,
                "-d" + seconds + "s",
                "--latency",
                "-s",
                script.toString(),
                service.address().resolve(path).toString());
    }

    /** The action and its outbox row, one transaction each: what a service without shared commits could reach at best. */
    private static double limit(PackagedService service, String pgbench, int seconds) throws Exception {
        ask(service, "select 1 from (select 1) x");
        execute(service, "create table if not exists bench_action (id uuid primary key, k text unique, n int)");
        execute(service, "create table if not exists bench_outbox (id bigserial primary key, payload text)");
        var script = Files.createTempFile("limit", ".sql");
        Files.writeString(script, """
                begin;
                insert into bench_action values (gen_random_uuid(), gen_random_uuid()::text, 1);
                insert into bench_outbox (payload) values (repeat('x', 300));
                commit;
                """);
        var output = run(
                pgbench,
                "-n",
                "-M",
                "prepared",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(service.databasePort()),
                "-U",
                "action_reports",
                "-f",
                script.toString(),
                "-c",
                "" + CLIENTS,
                "-j",
                "2",
                "-T",
                "" + seconds,
                "action_reports");
        var tps = Pattern.compile("tps = ([0-9.]+)").matcher(output);
        if (!tps.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(tps.group(1));
    }

    private static long rows(PackagedService service) throws SQLException {
        return Long.parseLong(ask(service, "select count(*) from report"));
    }

    private static String ask(PackagedService service, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(service.jdbcUrl(), "action_reports", "action_reports");
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(PackagedService service, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(service.jdbcUrl(), "action_reports", "action_reports");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long cpuMillis(PackagedService service) {
        return ProcessHandle.of(service.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow()
                .toMillis();
    }

    private static String run(String... command) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "action_reports");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(Path.of(command[0]) + " failed:\n" + output);
        }
        return output;
    }
}
