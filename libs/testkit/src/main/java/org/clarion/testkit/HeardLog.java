package org.clarion.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is written to one category of the log, from when it was opened until it is closed. */
public final class HeardLog implements AutoCloseable {

    private final Logger logger;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord said) {
            lines.add(said.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private HeardLog(String category) {
        this.logger = Logger.getLogger(category);
    }

    public static HeardLog of(String category) {
        var heard = new HeardLog(category);
        heard.logger.addHandler(heard.handler);
        return heard;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }
}
