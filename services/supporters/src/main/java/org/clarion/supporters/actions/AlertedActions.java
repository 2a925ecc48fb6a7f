package org.clarion.supporters.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.Status;
import org.clarion.sheets.SheetCopies;

/** The urgent actions about which supporters are alerted. */
@ApplicationScoped
public class AlertedActions {

    private final SheetCopies copies;
    private final DataSource database;
    private final Clock clock;

    AlertedActions(SheetCopies copies, DataSource database, Clock clock) {
        this.copies = copies;
        this.database = database;
        this.clock = clock;
    }

    /** True once in the life of an action: when it is live and nobody has been alerted about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNews(UUID actionId) {
        return live(actionId).isPresent() && isFirst(actionId);
    }

    private boolean isFirst(UUID actionId) {
        var sql = "insert into alerted_action (action_id, alerted_at) values (?, ?) on conflict do nothing";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, actionId);
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("Action " + actionId + " cannot be marked", failed);
        }
    }

    /** The sheet as it is this very moment, if the action can still be acted on: a mail cannot be called back. */
    public Optional<Sheet> live(UUID actionId) {
        return copies.newest(actionId)
                .filter(sheet ->
                        sheet.status() == Status.LIVE && clock.instant().isBefore(sheet.endsAt()));
    }
}
