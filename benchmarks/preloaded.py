"""What both parents of kernels import before they fork; importing this does it."""

import gc

from binnenuit.site.kernel import slim
from binnenuit.site.kernel.nursery import PRELOAD
from binnenuit.site.kernel.zygote import preload

slim.set_environment()
preload(list(PRELOAD))
gc.collect()
gc.freeze()
