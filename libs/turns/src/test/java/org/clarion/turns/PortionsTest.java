package org.clarion.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PortionsTest {

    private static final int SEVEN = 7;
    private static final int AT_ONCE = 3;

    private final Pails pails;
    private final DataSource database;

    PortionsTest(Pails pails, DataSource database) {
        this.pails = pails;
        this.database = database;
    }

    @BeforeEach
    void sevenPails() {
        pails.empty();
        IntStream.range(0, SEVEN).forEach(pail -> pails.add(1));
    }

    @Test
    void everythingGoesAPortionATransaction() {
        var sizes = new StringBuilder();

        var gone = Portions.all(AT_ONCE, most -> {
            var few = pour(most);
            sizes.append(few);
            return few;
        });

        assertThat(gone).isEqualTo(SEVEN);
        assertThat(sizes).hasToString("331");
        assertThat(left()).isZero();
    }

    @Test
    void aKillInAPortionLosesNoMoreThanThatAndTheNextRunGoesOn() {
        assertThatThrownBy(() -> Portions.all(AT_ONCE, atTheSecond(this::killOurConnection)));

        assertThat(left()).isEqualTo(SEVEN - AT_ONCE);
        Portions.all(AT_ONCE, this::pour);
        assertThat(left()).isZero();
    }

    @Test
    void soDoesAnException() {
        assertThatThrownBy(() -> Portions.all(AT_ONCE, atTheSecond(connection -> {
                    throw new IllegalStateException("it leaks");
                })))
                .hasMessage("it leaks");

        assertThat(left()).isEqualTo(SEVEN - AT_ONCE);
    }

    @Test
    void twoInstancesShareTheWork() throws InterruptedException {
        var both = new CyclicBarrier(2);
        var all = new AtomicInteger();
        IntUnaryOperator meeting = most -> {
            var gone = pour(most);
            meet(both); // neither has committed: what one has taken, the other has passed over
            all.addAndGet(gone);
            return 0;
        };

        var other = Thread.ofPlatform().start(() -> Portions.all(AT_ONCE, meeting));
        Portions.all(AT_ONCE, meeting);
        other.join();

        assertThat(all).hasValue(2 * AT_ONCE);
        assertThat(left()).isEqualTo(SEVEN - 2 * AT_ONCE);
    }

    private IntUnaryOperator atTheSecond(Happening happening) {
        var turn = new AtomicInteger();
        return most -> {
            var gone = pour(most);
            if (turn.incrementAndGet() == 2) {
                happen(happening);
            }
            return gone;
        };
    }

    private interface Happening {
        void at(Connection ours) throws SQLException;
    }

    private void happen(Happening happening) {
        try (var connection = database.getConnection()) {
            happening.at(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As PostgreSQL sees it when the process at the other end is killed. */
    private void killOurConnection(Connection ours) throws SQLException {
        try (var kill = ours.createStatement()) {
            kill.execute("select pg_terminate_backend(pg_backend_pid())");
        }
    }

    private int pour(int most) {
        return ask("""
                with gone as (delete from pail where id in (
                    select id from pail order by place limit %d for update skip locked) returning 1)
                select count(*) from gone""".formatted(most));
    }

    private int left() {
        return ask("select count(*) from pail");
    }

    private int ask(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(1, TimeUnit.MINUTES);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
