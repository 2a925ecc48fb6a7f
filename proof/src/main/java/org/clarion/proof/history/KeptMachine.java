package org.clarion.proof.history;

/** Where a run was made. */
public record KeptMachine(
        int cores, String processor, String memory, String kernel, String jdk, String postgresql, String kafka) {}
