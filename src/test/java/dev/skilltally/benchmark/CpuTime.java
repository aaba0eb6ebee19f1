package dev.skilltally.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** The processor time of the calling thread, which others on the machine do not lengthen much. */
final class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PAGE = 4096;
    private static final int PIECE = 16 << 20;
    private static final int PIECES = 48;

    private CpuTime() {}

    /** Nanoseconds that this thread has used so far. */
    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Makes the pages of the heap real, or the first measurement would time the kernel. */
    static void touchHeap() {
        List<byte[]> pieces = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < PIECES; i++) {
            byte[] piece = new byte[PIECE];
            for (int at = 0; at < PIECE; at += PAGE) {
                piece[at] = 1;
            }
            pieces.add(piece);
            sum += piece[PAGE];
        }
        if (sum != pieces.size()) {
            throw new IllegalStateException("the heap forgets");
        }
    }
}
