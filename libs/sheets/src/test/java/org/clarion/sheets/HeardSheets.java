package org.clarion.sheets;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.clarion.contracts.Sheet;

/** Somebody who acts on what was heard. */
@Singleton
class HeardSheets {

    private final List<Sheet> withinTransactions = new CopyOnWriteArrayList<>();
    private final TransactionSynchronizationRegistry transactions;

    HeardSheets(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void hear(@Observes SheetHeard heard) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            withinTransactions.add(heard.sheet());
        }
    }

    List<Sheet> withinTransactions() {
        return withinTransactions;
    }
}
