package org.clarion.actionreports.correcting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** What reporters wrote beside their reports, as far as they may change it. */
@ApplicationScoped
class Comments {

    private final DataSource database;

    Comments(DataSource database) {
        this.database = database;
    }

    /** The words go; that the same were sent elsewhere stays known until the rest is forgotten. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(UUID reportId) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update circumstance set comment = null where report_id = ? and comment is not null")) {
            update.setObject(1, reportId);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the comment cannot be forgotten", failed);
        }
    }
}
