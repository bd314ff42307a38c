"""Which files a recording is made of."""

from pathlib import Path

from rekmaat.files.bids_dataset import only_recording
from rekmaat.files.wfdb_header import signal_files


def parts_of(path: Path) -> tuple[Path, ...]:
    """Return the files that hold a recording.

    Args:
        path: A file, a WFDB header with its signal files beside it, or an EMG-BIDS folder.

    Raises:
        RefusedError: It is a folder that does not hold one recording.
    """
    if path.suffix.lower() == ".hea":
        return path, *signal_files(path)
    try:
        is_folder = path.is_dir()
    except (OSError, ValueError):
        is_folder = False
    return (only_recording(path) if is_folder else path,)
