package org.clarion.testkit.parts;

import java.io.BufferedReader;
import java.io.IOException;

/** What one JVM of tests has for itself for as long as it is connected to the server of its build. */
public record Lease(String jdbcUrl, String user, String password, String brokers) {

    String lines() {
        return String.join("\n", jdbcUrl, user, password, brokers) + "\n";
    }

    static Lease read(BufferedReader answer) throws IOException {
        return new Lease(line(answer), line(answer), line(answer), line(answer));
    }

    private static String line(BufferedReader answer) throws IOException {
        var line = answer.readLine();
        if (line == null) {
            throw new IOException("the server of the tests' parts hung up");
        }
        return line;
    }
}
