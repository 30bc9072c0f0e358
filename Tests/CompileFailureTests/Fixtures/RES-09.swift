import KubeDSL

@Checked
extension Shop {
    /// 500 cores where 500 thousandths of one were meant.
    private var amounts: Resources {
        // expected-warning@+2{{cpu '500' is more than 64 cores; write '500m' for thousandths of a core [implausible-cpu]}}
        // expected-note@+1{{write '.millicores(500)'}} {{34-39=millicores}}
        Resources(cpu: .exactly(.cores(500)), memory: .exactly(.mebibytes(128)))
        // mended: Resources(cpu: .exactly(.millicores(500)), memory: .exactly(.mebibytes(128)))
    }
}
