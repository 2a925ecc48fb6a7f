package org.clarion.proof.bench;

import java.io.IOException;
import org.clarion.proof.house.House;
import org.clarion.proof.house.Processes;

/** What a service holds in memory, in bytes. */
record Footprint(long heap, long resident) {

    static Footprint of(House house, String service) throws IOException {
        var process = house.processes().of(service).orElseThrow();
        return new Footprint(Processes.liveHeapBytes(process), Processes.residentBytes(process));
    }
}
