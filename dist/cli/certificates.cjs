"use strict";var Gr=Object.defineProperty;var Gi=Object.getOwnPropertyDescriptor;var zi=Object.getOwnPropertyNames;var Wi=Object.prototype.hasOwnProperty;var Se=(r,e)=>{for(var t in e)Gr(r,t,{get:e[t],enumerable:!0})},Ji=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of zi(e))!Wi.call(r,o)&&
o!==t&&Gr(r,o,{get:()=>e[o],enumerable:!(n=Gi(e,o))||n.enumerable});return r};var Zi=r=>Ji(Gr({},"__esModule",{value:!0}),r);var _c={};Se(_c,{endOf:()=>kc});module.exports=Zi(_c);var le={};Se(le,{Any:()=>ae,BaseBlock:()=>C,BaseStringBlock:()=>Et,BitString:()=>W,BmpString:()=>qe,Boolean:()=>He,CharacterString:()=>Qe,Choice:()=>yt,Constructed:()=>k,
DATE:()=>Ot,DEFAULT_MAX_CONTENT_LENGTH:()=>no,DEFAULT_MAX_DEPTH:()=>to,DEFAULT_MAX_NODES:()=>ro,DateTime:()=>It,Duration:()=>Tt,EndOfContent:()=>Nt,Enumerated:()=>$e,
GeneralString:()=>Ke,GeneralizedTime:()=>et,GraphicString:()=>Ye,HexBlock:()=>ue,IA5String:()=>Xe,Integer:()=>re,Null:()=>G,NumericString:()=>ze,ObjectIdentifier:()=>Me,
OctetString:()=>z,Primitive:()=>se,PrintableString:()=>We,RawData:()=>Qr,RelativeObjectIdentifier:()=>Fe,Repeated:()=>tt,Sequence:()=>L,Set:()=>P,TIME:()=>Ut,TeletexString:()=>Je,
TimeOfDay:()=>_t,UTCTime:()=>Ie,UniversalString:()=>Ge,Utf8String:()=>J,ValueBlock:()=>U,VideotexString:()=>Ze,ViewWriter:()=>be,VisibleString:()=>_e,compareSchema:()=>ve,
fromBER:()=>Ae,verifySchema:()=>ra});var Xi="[object ArrayBuffer]",A=class r{static isArrayBuffer(e){return Object.prototype.toString.call(e)===Xi}static toArrayBuffer(e){return this.isArrayBuffer(
e)?e:e.byteLength===e.buffer.byteLength||e.byteOffset===0&&e.byteLength===e.buffer.byteLength?e.buffer:this.toUint8Array(e.buffer).slice(e.byteOffset,e.byteOffset+
e.byteLength).buffer}static toUint8Array(e){return this.toView(e,Uint8Array)}static toView(e,t){if(e.constructor===t)return e;if(this.isArrayBuffer(e))return new t(
e);if(this.isArrayBufferView(e))return new t(e.buffer,e.byteOffset,e.byteLength);throw new TypeError("The provided value is not of type '(ArrayBuffer or ArrayBu\
fferView)'")}static isBufferSource(e){return this.isArrayBufferView(e)||this.isArrayBuffer(e)}static isArrayBufferView(e){return ArrayBuffer.isView(e)||e&&this.
isArrayBuffer(e.buffer)}static isEqual(e,t){let n=r.toUint8Array(e),o=r.toUint8Array(t);if(n.length!==o.byteLength)return!1;for(let i=0;i<n.length;i++)if(n[i]!==
o[i])return!1;return!0}static concat(...e){let t;Array.isArray(e[0])&&!(e[1]instanceof Function)||Array.isArray(e[0])&&e[1]instanceof Function?t=e[0]:e[e.length-
1]instanceof Function?t=e.slice(0,e.length-1):t=e;let n=0;for(let s of t)n+=s.byteLength;let o=new Uint8Array(n),i=0;for(let s of t){let a=this.toUint8Array(s);
o.set(a,i),i+=a.length}return e[e.length-1]instanceof Function?this.toView(o,e[e.length-1]):o.buffer}},zr="string",Yi=/^[0-9a-f\s]+$/i,Ki=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
Qi=/^[a-zA-Z0-9-_]+$/,or=class{static fromString(e){let t=unescape(encodeURIComponent(e)),n=new Uint8Array(t.length);for(let o=0;o<t.length;o++)n[o]=t.charCodeAt(
o);return n.buffer}static toString(e){let t=A.toUint8Array(e),n="";for(let i=0;i<t.length;i++)n+=String.fromCharCode(t[i]);return decodeURIComponent(escape(n))}},
F=class{static toString(e,t=!1){let n=A.toArrayBuffer(e),o=new DataView(n),i="";for(let s=0;s<n.byteLength;s+=2){let a=o.getUint16(s,t);i+=String.fromCharCode(a)}
return i}static fromString(e,t=!1){let n=new ArrayBuffer(e.length*2),o=new DataView(n);for(let i=0;i<e.length;i++)o.setUint16(i*2,e.charCodeAt(i),t);return n}},
O=class r{static isHex(e){return typeof e===zr&&Yi.test(e)}static isBase64(e){return typeof e===zr&&Ki.test(e)}static isBase64Url(e){return typeof e===zr&&Qi.test(
e)}static ToString(e,t="utf8"){let n=A.toUint8Array(e);switch(t.toLowerCase()){case"utf8":return this.ToUtf8String(n);case"binary":return this.ToBinary(n);case"\
hex":return this.ToHex(n);case"base64":return this.ToBase64(n);case"base64url":return this.ToBase64Url(n);case"utf16le":return F.toString(n,!0);case"utf16":case"\
utf16be":return F.toString(n);default:throw new Error(`Unknown type of encoding '${t}'`)}}static FromString(e,t="utf8"){if(!e)return new ArrayBuffer(0);switch(t.
toLowerCase()){case"utf8":return this.FromUtf8String(e);case"binary":return this.FromBinary(e);case"hex":return this.FromHex(e);case"base64":return this.FromBase64(
e);case"base64url":return this.FromBase64Url(e);case"utf16le":return F.fromString(e,!0);case"utf16":case"utf16be":return F.fromString(e);default:throw new Error(
`Unknown type of encoding '${t}'`)}}static ToBase64(e){let t=A.toUint8Array(e);if(typeof btoa<"u"){let n=this.ToString(t,"binary");return btoa(n)}else return Buffer.
from(t).toString("base64")}static FromBase64(e){let t=this.formatString(e);if(!t)return new ArrayBuffer(0);if(!r.isBase64(t))throw new TypeError("Argument 'base\
64Text' is not Base64 encoded");return typeof atob<"u"?this.FromBinary(atob(t)):new Uint8Array(Buffer.from(t,"base64")).buffer}static FromBase64Url(e){let t=this.
formatString(e);if(!t)return new ArrayBuffer(0);if(!r.isBase64Url(t))throw new TypeError("Argument 'base64url' is not Base64Url encoded");return this.FromBase64(
this.Base64Padding(t.replace(/\-/g,"+").replace(/\_/g,"/")))}static ToBase64Url(e){return this.ToBase64(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/\=/g,"")}static FromUtf8String(e,t=r.
DEFAULT_UTF8_ENCODING){switch(t){case"ascii":return this.FromBinary(e);case"utf8":return or.fromString(e);case"utf16":case"utf16be":return F.fromString(e);case"\
utf16le":case"usc2":return F.fromString(e,!0);default:throw new Error(`Unknown type of encoding '${t}'`)}}static ToUtf8String(e,t=r.DEFAULT_UTF8_ENCODING){switch(t){case"\
ascii":return this.ToBinary(e);case"utf8":return or.toString(e);case"utf16":case"utf16be":return F.toString(e);case"utf16le":case"usc2":return F.toString(e,!0);default:
throw new Error(`Unknown type of encoding '${t}'`)}}static FromBinary(e){let t=e.length,n=new Uint8Array(t);for(let o=0;o<t;o++)n[o]=e.charCodeAt(o);return n.buffer}static ToBinary(e){
let t=A.toUint8Array(e),n="";for(let o=0;o<t.length;o++)n+=String.fromCharCode(t[o]);return n}static ToHex(e){let t=A.toUint8Array(e),n="",o=t.length;for(let i=0;i<
o;i++){let s=t[i];s<16&&(n+="0"),n+=s.toString(16)}return n}static FromHex(e){let t=this.formatString(e);if(!t)return new ArrayBuffer(0);if(!r.isHex(t))throw new TypeError(
"Argument 'hexString' is not HEX encoded");t.length%2&&(t=`0${t}`);let n=new Uint8Array(t.length/2);for(let o=0;o<t.length;o=o+2){let i=t.slice(o,o+2);n[o/2]=parseInt(
i,16)}return n.buffer}static ToUtf16String(e,t=!1){return F.toString(e,t)}static FromUtf16String(e,t=!1){return F.fromString(e,t)}static Base64Padding(e){let t=4-
e.length%4;if(t<4)for(let n=0;n<t;n++)e+="=";return e}static formatString(e){return e?.replace(/[\n\r\t ]/g,"")||""}};O.DEFAULT_UTF8_ENCODING="utf8";function Ve(r,e){let t=0;if(r.length===1)return r[0];for(let n=r.length-1;n>=0;n--)t+=r[r.length-1-n]*Math.pow(2,e*n);return t}function Ee(r,e,t=-1){let n=t,o=r,
i=0,s=Math.pow(2,e);for(let a=1;a<8;a++){if(r<s){let c;if(n<0)c=new ArrayBuffer(a),i=a;else{if(n<a)return new ArrayBuffer(0);c=new ArrayBuffer(n),i=n}let l=new Uint8Array(
c);for(let h=a-1;h>=0;h--){let p=Math.pow(2,h*e);l[i-h-1]=Math.floor(o/p),o-=l[i-h-1]*p}return c}s*=Math.pow(2,e)}return new ArrayBuffer(0)}function Wr(){let r=new Uint8Array(this.valueHex);if(this.valueHex.byteLength>=2){let a=r[0]===255&&r[1]&128,c=r[0]===0&&(r[1]&128)===0;(a||c)&&this.warnings.push(
"Needlessly long format")}let e=new ArrayBuffer(this.valueHex.byteLength),t=new Uint8Array(e);for(let a=0;a<this.valueHex.byteLength;a++)t[a]=0;t[0]=r[0]&128;let n=Ve(
t,8),o=new ArrayBuffer(this.valueHex.byteLength),i=new Uint8Array(o);for(let a=0;a<this.valueHex.byteLength;a++)i[a]=r[a];return i[0]&=127,Ve(i,8)-n}function Hn(r){
let e=r<0?r*-1:r,t=128;for(let n=1;n<8;n++){if(e<=t){if(r<0){let s=t-e,a=Ee(s,8,n),c=new Uint8Array(a);return c[0]|=128,a}let o=Ee(e,8,n),i=new Uint8Array(o);if(i[0]&
128){let s=o.slice(0),a=new Uint8Array(s);o=new ArrayBuffer(o.byteLength+1),i=new Uint8Array(o);for(let c=0;c<s.byteLength;c++)i[c+1]=a[c];i[0]=0}return o}t*=Math.
pow(2,8)}return new ArrayBuffer(0)}function $n(r,e){if(r.byteLength!==e.byteLength)return!1;let t=new Uint8Array(r),n=new Uint8Array(e);for(let o=0;o<t.length;o++)
if(t[o]!==n[o])return!1;return!0}function $(r,e){let t=r.toString(10);if(e<t.length)return"";let n=e-t.length,o=Array.from({length:n});for(let s=0;s<n;s++)o[s]=
"0";return o.join("").concat(t)}var Tc=Math.log(2);function ar(){if(typeof BigInt>"u")throw new Error("BigInt is not defined. Your environment doesn't implement BigInt.")}function cr(r){let e=0,t=0;for(let o=0;o<
r.length;o++){let i=r[o];e+=i.byteLength}let n=new Uint8Array(e);for(let o=0;o<r.length;o++){let i=r[o];n.set(i instanceof Uint8Array?i:new Uint8Array(i),t),t+=
i.byteLength}return n.buffer}function xe(r,e,t,n){return e instanceof Uint8Array?e.byteLength?t<0?(r.error="Wrong parameter: inputOffset less than zero",!1):n<0?
(r.error="Wrong parameter: inputLength less than zero",!1):e.byteLength-t-n<0?(r.error="End of input reached before message was fully decoded (inconsistent offs\
et and length values)",!1):!0:(r.error="Wrong parameter: inputBuffer has zero length",!1):(r.error="Wrong parameter: inputBuffer must be 'Uint8Array'",!1)}var be=class{constructor(){
this.items=[]}write(e){this.items.push(e instanceof ArrayBuffer?e:cr([e]))}final(){return cr(this.items)}},rs=be.prototype.write,ns=be.prototype.final,Jr="name",
Mn="valueHexView",os="isHexOnly",is="idBlock",ss="tagClass",as="tagNumber",cs="isConstructed",us="fromBER",ls="toBER",fs="local",M="",ce=new ArrayBuffer(0),vr=new Uint8Array(
0),St="EndOfContent",Gn="OCTET STRING",zn="BIT STRING";function ue(r){var e;return e=class extends r{get valueHex(){return this.valueHexView.slice().buffer}set valueHex(n){
this.valueHexView=new Uint8Array(n)}constructor(...n){var o;super(...n);let i=n[0]||{};this.isHexOnly=(o=i.isHexOnly)!==null&&o!==void 0?o:!1,this.valueHexView=
i.valueHex?A.toUint8Array(i.valueHex):vr}fromBER(n,o,i,s){let a=n instanceof ArrayBuffer?new Uint8Array(n):n;if(!xe(this,a,o,i))return-1;let c=o+i;return this.valueHexView=
a.subarray(o,c),this.valueHexView.length?(this.blockLength=i,c):(this.warnings.push("Zero buffer length"),o)}toBER(n=!1){return this.isHexOnly?n?new ArrayBuffer(
this.valueHexView.byteLength):this.valueHexView.buffer instanceof ArrayBuffer&&this.valueHexView.byteLength===this.valueHexView.buffer.byteLength?this.valueHexView.
buffer:A.toArrayBuffer(this.valueHexView):(this.error="Flag 'isHexOnly' is not set, abort",ce)}toJSON(){return{...super.toJSON(),isHexOnly:this.isHexOnly,valueHex:O.
ToHex(this.valueHexView)}}},e.NAME="hexBlock",e}var Ne=class{static blockName(){return this.NAME}get valueBeforeDecode(){return this.valueBeforeDecodeView.slice().
buffer}set valueBeforeDecode(e){this.valueBeforeDecodeView=new Uint8Array(e)}constructor({blockLength:e=0,error:t=M,warnings:n=[],valueBeforeDecode:o=vr}={}){this.
blockLength=e,this.error=t,this.warnings=n,this.valueBeforeDecodeView=A.toUint8Array(o)}toJSON(){return{blockName:this.constructor.NAME,blockLength:this.blockLength,
error:this.error,warnings:this.warnings,valueBeforeDecode:O.ToHex(this.valueBeforeDecodeView)}}};Ne.NAME="baseBlock";var U=class extends Ne{fromBER(e,t,n,o){throw TypeError(
"User need to make a specific function in a class which extends 'ValueBlock'")}toBER(e,t){throw TypeError("User need to make a specific function in a class whic\
h extends 'ValueBlock'")}};U.NAME="valueBlock";var Ce=class extends ue(Ne){constructor({idBlock:e={}}={}){var t,n,o,i;super(),e?(this.isHexOnly=(t=e.isHexOnly)!==
null&&t!==void 0?t:!1,this.valueHexView=e.valueHex?A.toUint8Array(e.valueHex):vr,this.tagClass=(n=e.tagClass)!==null&&n!==void 0?n:-1,this.tagNumber=(o=e.tagNumber)!==
null&&o!==void 0?o:-1,this.isConstructed=(i=e.isConstructed)!==null&&i!==void 0?i:!1):(this.tagClass=-1,this.tagNumber=-1,this.isConstructed=!1)}toBER(e=!1){let t=0;
switch(this.tagClass){case 1:t|=0;break;case 2:t|=64;break;case 3:t|=128;break;case 4:t|=192;break;default:return this.error="Unknown tag class",ce}if(this.isConstructed&&
(t|=32),this.tagNumber<31&&!this.isHexOnly){let o=new Uint8Array(1);if(!e){let i=this.tagNumber;i&=31,t|=i,o[0]=t}return o.buffer}if(!this.isHexOnly){let o=Ee(this.
tagNumber,7),i=new Uint8Array(o),s=o.byteLength,a=new Uint8Array(s+1);if(a[0]=t|31,!e){for(let c=0;c<s-1;c++)a[c+1]=i[c]|128;a[s]=i[s-1]}return a.buffer}let n=new Uint8Array(
this.valueHexView.byteLength+1);if(n[0]=t|31,!e){let o=this.valueHexView;for(let i=0;i<o.length-1;i++)n[i+1]=o[i]|128;n[this.valueHexView.byteLength]=o[o.length-
1]}return n.buffer}fromBER(e,t,n){let o=A.toUint8Array(e);if(!xe(this,o,t,n))return-1;let i=Number.isInteger(t)&&Number.isInteger(n),s=i?o:o.subarray(t,t+n),a=i?
t:0,c=i?n:s.length;if(c===0)return this.error="Zero buffer length",-1;switch(s[a]&192){case 0:this.tagClass=1;break;case 64:this.tagClass=2;break;case 128:this.
tagClass=3;break;case 192:this.tagClass=4;break;default:return this.error="Unknown tag class",-1}this.isConstructed=(s[a]&32)===32,this.isHexOnly=!1;let h=s[a]&
31;if(h!==31)this.tagNumber=h,this.blockLength=1;else{let p=0;for(;;){let I=p+1;if(I>=c)return this.error="End of input reached before message was fully decoded",
-1;if(p++,(s[a+I]&128)===0)break}this.blockLength=p+1;let v=this.valueHexView=new Uint8Array(p);for(let I=0;I<p;I++)v[I]=s[a+I+1]&127;this.blockLength<=9?this.tagNumber=
Ve(v,7):(this.isHexOnly=!0,this.warnings.push("Tag too long, represented as hex-coded"))}if(this.tagClass===1&&this.isConstructed)switch(this.tagNumber){case 1:case 2:case 5:case 6:case 9:case 13:case 14:case 23:case 24:case 31:case 32:case 33:case 34:
return this.error="Constructed encoding used for primitive type",-1}return t+this.blockLength}toJSON(){return{...super.toJSON(),tagClass:this.tagClass,tagNumber:this.
tagNumber,isConstructed:this.isConstructed}}};Ce.NAME="identificationBlock";var ds=Ce.prototype.toBER,ps=Ce.prototype.fromBER,ke=class extends Ne{constructor({lenBlock:e={}}={}){
var t,n,o;super(),this.isIndefiniteForm=(t=e.isIndefiniteForm)!==null&&t!==void 0?t:!1,this.longFormUsed=(n=e.longFormUsed)!==null&&n!==void 0?n:!1,this.length=
(o=e.length)!==null&&o!==void 0?o:0}fromBER(e,t,n){let o=A.toUint8Array(e);if(!xe(this,o,t,n))return-1;let i=Number.isInteger(t)&&Number.isInteger(n),s=i?o:o.subarray(
t,t+n),a=i?t:0,c=i?n:s.length;if(c===0)return this.error="Zero buffer length",-1;if(s[a]===255)return this.error="Length block 0xFF is reserved by standard",-1;
if(this.isIndefiniteForm=s[a]===128,this.isIndefiniteForm)return this.blockLength=1,t+this.blockLength;if(this.longFormUsed=!!(s[a]&128),this.longFormUsed===!1)
return this.length=s[a],this.blockLength=1,t+this.blockLength;let l=s[a]&127;if(l>8)return this.error="Too big integer",-1;if(l+1>c)return this.error="End of in\
put reached before message was fully decoded",-1;let h=t+1,p=o.subarray(h,h+l);return p[l-1]===0&&this.warnings.push("Needlessly long encoded length"),this.length=
Ve(p,8),this.longFormUsed&&this.length<=127&&this.warnings.push("Unnecessary usage of long length form"),this.blockLength=l+1,t+this.blockLength}toBER(e=!1){let t,
n;if(this.length>127&&(this.longFormUsed=!0),this.isIndefiniteForm)return t=new ArrayBuffer(1),e===!1&&(n=new Uint8Array(t),n[0]=128),t;if(this.longFormUsed){let o=Ee(
this.length,8);if(o.byteLength>127)return this.error="Too big length",ce;if(t=new ArrayBuffer(o.byteLength+1),e)return t;let i=new Uint8Array(o);n=new Uint8Array(
t),n[0]=o.byteLength|128;for(let s=0;s<o.byteLength;s++)n[s+1]=i[s];return t}return t=new ArrayBuffer(1),e===!1&&(n=new Uint8Array(t),n[0]=this.length),t}toJSON(){
return{...super.toJSON(),isIndefiniteForm:this.isIndefiniteForm,longFormUsed:this.longFormUsed,length:this.length}}};ke.NAME="lengthBlock";var hs=ke.prototype.toBER,
ys=ke.prototype.fromBER,m={},Zr,Xr,Yr,ms=Ss(Uint8Array.prototype,"slice"),gs=(Zr=Object.getOwnPropertyDescriptor(Uint8Array.prototype,"constructor"))===null||Zr===
void 0?void 0:Zr.value,vs=(Xr=Object.getOwnPropertyDescriptor(Array.prototype,Symbol.iterator))===null||Xr===void 0?void 0:Xr.value,Fn=(Yr=Object.getOwnPropertyDescriptor(
Object.getPrototypeOf(Uint8Array.prototype),"byteLength"))===null||Yr===void 0?void 0:Yr.get,bs=16384,Wn=64,sr;function xs(r,e){let n=e||sr;if(!n){sr=void 0;return}
sr={...n,...r}}function N(r,e){let t=Object.getOwnPropertyDescriptor(r,e);if(!(!t||!("value"in t)))return t.value}function As(r){if(!(!Fn||!r||typeof r!="object"))
try{let e=Fn.call(r);return typeof e=="number"?e:void 0}catch{return}}function Jn(r,e){if(e>Wn||!r||typeof r!="object")return!1;let t=Object.getOwnPropertyDescriptor(
r,"valueBlock");if(!t||!("value"in t))return!1;let n=t.value;if(!n||typeof n!="object")return!1;let o=Object.getOwnPropertyDescriptor(n,"valueHexView");if(o){if(!("\
value"in o))return!1;let l=As(o.value);return l!==void 0&&l>=bs}let i=Object.getOwnPropertyDescriptor(n,"value");if(!i||!("value"in i)||!Array.isArray(i.value))
return!1;let s=i.value,a=Object.getOwnPropertyDescriptor(s,"length");if(!a||!("value"in a)||a.value!==1)return!1;let c=Object.getOwnPropertyDescriptor(s,"0");return!c||
!("value"in c)?!1:Jn(c.value,e+1)}function ws(r){try{return Jn(r,0)}catch{return!1}}function qn(r,e){return!!r&&"value"in r&&r.value===e&&r.writable===!0&&r.enumerable===
!1&&r.configurable===!0}function Bs(r){return qn(Object.getOwnPropertyDescriptor(r.ViewWriter.prototype,"write"),r.originalWriterWrite)&&qn(Object.getOwnPropertyDescriptor(
r.ViewWriter.prototype,"final"),r.originalWriterFinal)}function Ss(r,e){let t=r;for(;t;){let n=Object.getOwnPropertyDescriptor(t,e);if(n)return"value"in n&&typeof n.
value=="function"?{declaringPrototype:t,method:n.value}:void 0;t=Object.getPrototypeOf(t)}}function Es(r,e,t){if(!t)return!1;let n=r;for(;n;){let o=Object.getOwnPropertyDescriptor(
n,e);if(n===t.declaringPrototype)return!!o&&"value"in o&&o.value===t.method;if(o)return!1;n=Object.getPrototypeOf(n)}return!1}function ft(r,e,t,n){if(Object.prototype.
hasOwnProperty.call(r,t)||Object.getPrototypeOf(r)!==e)return!1;let o=Object.getOwnPropertyDescriptor(e,t);return!!o&&"value"in o&&o.value===n}function Ns(r,e,t,n){
if(Object.prototype.hasOwnProperty.call(r,e))return!1;let o=Object.getPrototypeOf(r),i=Object.getPrototypeOf(n.prototype);if(o!==n.prototype||Object.getPrototypeOf(
o)!==i||o&&Object.getOwnPropertyDescriptor(o,e))return!1;let a=Object.getOwnPropertyDescriptor(i,e);return!!a&&"value"in a&&a.value===t}function en(r,e=!1){if(!(r instanceof
Uint8Array)||Object.getPrototypeOf(r)!==Uint8Array.prototype)return;for(let n of["buffer","byteOffset","byteLength","length","slice","constructor"])if(Object.prototype.
hasOwnProperty.call(r,n))return;let t=Object.getOwnPropertyDescriptor(Uint8Array.prototype,"constructor");if(!(!t||!("value"in t)||t.value!==gs)&&Es(Uint8Array.
prototype,"slice",ms)){try{let n=r.buffer;if(!(n instanceof ArrayBuffer)||Object.getPrototypeOf(n)!==ArrayBuffer.prototype||Object.prototype.hasOwnProperty.call(
n,"byteLength")||r.byteLength!==r.length||!e&&r.byteLength===0||r.byteOffset<0||r.byteOffset+r.byteLength>n.byteLength)return}catch{return}return r}}function Cs(r,e,t){
if(Object.getPrototypeOf(r)!==t.LocalIdentificationBlock.prototype||!ft(r,t.LocalIdentificationBlock.prototype,"toBER",t.originalIdentificationToBER))return!1;let n=N(
r,"tagClass"),o=N(r,"tagNumber"),i=N(r,"isConstructed"),s=N(r,"isHexOnly"),a=N(r,"valueHexView");return typeof n!="number"||!Number.isInteger(n)||n<1||n>4||typeof o!=
"number"||!Number.isInteger(o)||o<0||i!==e||typeof s!="boolean"?!1:s?!!en(a):Number.isSafeInteger(o)}function ks(r,e,t){if(Object.getPrototypeOf(r)!==t.LocalLengthBlock.
prototype||!ft(r,t.LocalLengthBlock.prototype,"toBER",t.originalLengthToBER))return!1;let n=N(r,"isIndefiniteForm"),o=N(r,"longFormUsed"),i=Object.getOwnPropertyDescriptor(
r,"length"),s=i&&"value"in i?i.value:void 0,a=Object.getOwnPropertyDescriptor(r,"longFormUsed");return typeof n=="boolean"&&(n===!1||e)&&typeof o=="boolean"&&!!a&&
"value"in a&&a.writable===!0&&!!i&&"value"in i&&i.writable===!0&&typeof s=="number"&&Number.isSafeInteger(s)&&s>=0}function Os(r,e,t){let n=N(r,"idBlock"),o=N(r,
"lenBlock");return!!n&&!!o&&Cs(n,e,t)&&ks(o,e,t)}function _s(r,e){let t=N(r,"valueBlock");if(!t||Object.getPrototypeOf(t)!==e.LocalConstructedValueBlock.prototype||
!ft(t,e.LocalConstructedValueBlock.prototype,"toBER",e.originalConstructedToBER))return;let n=N(t,"value");if(!Array.isArray(n)||Object.getPrototypeOf(n)!==Array.
prototype)return;let o=Object.getOwnPropertyDescriptor(n,"length");if(!o||!("value"in o)||o.value!==1||Object.prototype.hasOwnProperty.call(n,Symbol.iterator))return;
let i=Object.getOwnPropertyDescriptor(Array.prototype,Symbol.iterator);if(!i||!("value"in i)||i.value!==vs)return;let s=Object.getOwnPropertyDescriptor(n,"0");if(!(!s||
!("value"in s))&&Object.getOwnPropertyNames(n).length===2)return s.value}function Is(r,e){let t=N(r,"valueBlock");if(!t||Object.getPrototypeOf(t)!==e.LocalBitStringValueBlock.
prototype||!ft(t,e.LocalBitStringValueBlock.prototype,"toBER",e.originalBitStringToBER)||N(t,"isConstructed")!==!1)return;let n=N(t,"unusedBits");if(typeof n!="\
number"||!Number.isInteger(n)||n<0||n>7)return;let o=en(N(t,"valueHexView"),!0);if(o)return{payload:o,prefix:Uint8Array.of(o.byteLength?n:0)}}function Ts(r,e,t){
let n=N(r,"valueBlock");if(n){if(e==="integer"){if(Object.getPrototypeOf(n)!==t.LocalIntegerValueBlock.prototype||!ft(n,t.LocalIntegerValueBlock.prototype,"toBE\
R",t.originalIntegerToBER))return}else if(e==="octet"){if(Object.getPrototypeOf(n)!==t.LocalOctetStringValueBlock.prototype||!ft(n,t.LocalOctetStringValueBlock.
prototype,"toBER",t.originalOctetStringToBER)||N(n,"isConstructed")!==!1)return}else if(Object.getPrototypeOf(n)!==t.LocalPrimitiveValueBlock.prototype||!Ns(n,"\
toBER",t.originalPrimitiveToBER,t.LocalPrimitiveValueBlock))return;if(!(e==="primitive"&&N(n,"isHexOnly")!==!0)&&typeof N(n,"isHexOnly")=="boolean")return en(N(
n,"valueHexView"))}}function Us(r,e){if(Object.prototype.hasOwnProperty.call(r,"toBER"))return!1;let t=r;for(;t;){let n=Object.getOwnPropertyDescriptor(t,"toBER");
if(n)return"value"in n&&n.value===e.originalBaseBlockToBER;t=Object.getPrototypeOf(t)}return!1}function ir(r,e,t){let n=t[e];return!!n&&Object.getPrototypeOf(r)===
n.prototype}function Ls(r,e){return Object.getPrototypeOf(r)===e.Sequence.prototype||Object.getPrototypeOf(r)===e.Set.prototype||Object.getPrototypeOf(r)===e.Constructed.
prototype}function Zn(r,e,t){if(!(e>Wn||!r||typeof r!="object"))try{if(!Us(r,t))return;let n=ir(r,"BitString",t)?"bit":ir(r,"Integer",t)?"integer":ir(r,"OctetSt\
ring",t)?"octet":ir(r,"Primitive",t)?"primitive":void 0,o=n===void 0&&Ls(r,t);if(!n&&!o||!Os(r,o,t))return;let i=N(r,"idBlock"),s=N(r,"lenBlock");if(!i||!s)return;
if(n){let h=n==="bit"?Is(r,t):void 0,p=n==="bit"?h?.payload:Ts(r,n,t);return p?{block:r,kind:n,idBlock:i,lenBlock:s,indefinite:!1,payload:p,prefix:h?.prefix}:void 0}
let a=_s(r,t),c=a&&Zn(a,e+1,t),l=N(s,"isIndefiniteForm");return c?{block:r,kind:"constructed",idBlock:i,lenBlock:s,indefinite:l===!0,child:c}:void 0}catch{return}}
function Xn(r,e,t){var n,o;let i=Reflect.apply(t.originalIdentificationToBER,r.idBlock,[e]);if(!(i instanceof ArrayBuffer)||i.byteLength===0)throw TypeError("Bu\
ilt-in identifier encoding failed");let s;r.kind==="constructed"?s=Xn(r.child,e,t):s=r.payload;let a=(s instanceof Uint8Array?s.byteLength:s.total)+((o=(n=r.prefix)===
null||n===void 0?void 0:n.byteLength)!==null&&o!==void 0?o:0),c;if(r.indefinite)c=Uint8Array.of(128).buffer;else if(r.lenBlock.length=a,c=Reflect.apply(t.originalLengthToBER,
r.lenBlock,[e]),!(c instanceof ArrayBuffer)||c.byteLength===0)throw TypeError("Built-in length encoding failed");let l=i.byteLength+c.byteLength+a+(r.indefinite?
2:0);if(!Number.isSafeInteger(l))throw RangeError("Built-in encoding is too large");return{id:i,len:c,payload:s,length:a,total:l,indefinite:r.indefinite,prefix:r.
prefix}}function Yn(r,e,t,n){return e.set(new Uint8Array(r.id),t),t+=r.id.byteLength,e.set(new Uint8Array(r.len),t),t+=r.len.byteLength,r.prefix&&(n||e.set(r.prefix,
t),t+=r.prefix.byteLength),r.payload instanceof Uint8Array?(n||e.set(r.payload,t),t+=r.payload.byteLength):t=Yn(r.payload,e,t,n),r.indefinite&&(t+=2),t}function js(r,e=!1){
let t=sr;if(!t||!Bs(t))return;let n=Zn(r,0,t);if(!n)return;let o=Xn(n,e,t),i=new Uint8Array(o.total);return Yn(o,i,0,e),i.buffer}var C=class extends Ne{constructor({
name:e=M,optional:t=!1,primitiveSchema:n,...o}={},i){super(o),this.name=e,this.optional=t,n&&(this.primitiveSchema=n),this.idBlock=new Ce(o),this.lenBlock=new ke(
o),this.valueBlock=i?new i(o):new U(o)}fromBER(e,t,n,o){let i=this.valueBlock.fromBER(e,t,this.lenBlock.isIndefiniteForm?n:this.lenBlock.length,o);return i===-1?
(this.error=this.valueBlock.error,i):(this.idBlock.error.length||(this.blockLength+=this.idBlock.blockLength),this.lenBlock.error.length||(this.blockLength+=this.
lenBlock.blockLength),this.valueBlock.error.length||(this.blockLength+=this.valueBlock.blockLength),i)}toBER(e,t){let n=t||new be;if(!t&&(Kn(this),(e===!0||e===
!1||e===void 0)&&ws(this))){let i=js(this,e===!0);if(i)return i}let o=this.idBlock.toBER(e);if(n.write(o),this.lenBlock.isIndefiniteForm)n.write(new Uint8Array(
[128]).buffer),this.valueBlock.toBER(e,n),n.write(new ArrayBuffer(2));else{let i=this.valueBlock.toBER(e);this.lenBlock.length=i.byteLength;let s=this.lenBlock.
toBER(e);n.write(s),n.write(i)}return t?ce:n.final()}toJSON(){let e={...super.toJSON(),idBlock:this.idBlock.toJSON(),lenBlock:this.lenBlock.toJSON(),valueBlock:this.
valueBlock.toJSON(),name:this.name,optional:this.optional};return this.primitiveSchema&&(e.primitiveSchema=this.primitiveSchema.toJSON()),e}toString(e="ascii"){
return e==="ascii"?this.onAsciiEncoding():O.ToHex(this.toBER())}onAsciiEncoding(){let e=this.constructor.NAME,t=O.ToHex(this.valueBlock.valueBeforeDecodeView);return`${e}\
 : ${t}`}isEqual(e){if(this===e)return!0;if(!(e instanceof this.constructor))return!1;let t=this.toBER(),n=e.toBER();return $n(t,n)}};C.NAME="BaseBlock";var Rs=C.
prototype.toBER;function Kn(r){var e;if(r instanceof m.Constructed)for(let t of r.valueBlock.value)Kn(t)&&(r.lenBlock.isIndefiniteForm=!0);return!!(!((e=r.lenBlock)===
null||e===void 0)&&e.isIndefiniteForm)}var Et=class extends C{getValue(){return this.valueBlock.value}setValue(e){this.valueBlock.value=e}constructor({value:e=M,
...t}={},n){super(t,n),e&&this.fromString(e)}fromBER(e,t,n){let o=this.valueBlock.fromBER(e,t,this.lenBlock.isIndefiniteForm?n:this.lenBlock.length);return o===
-1?(this.error=this.valueBlock.error,o):(this.fromBuffer(this.valueBlock.valueHexView),this.idBlock.error.length||(this.blockLength+=this.idBlock.blockLength),this.
lenBlock.error.length||(this.blockLength+=this.lenBlock.blockLength),this.valueBlock.error.length||(this.blockLength+=this.valueBlock.blockLength),o)}onAsciiEncoding(){
return`${this.constructor.NAME} : '${this.valueBlock.value}'`}};Et.NAME="BaseStringBlock";var Kr,dt=class extends ue(U){constructor({isHexOnly:e=!0,...t}={}){super(
t),this.isHexOnly=e}};dt.NAME="PrimitiveValueBlock";var Ps=(Kr=Object.getOwnPropertyDescriptor(Object.getPrototypeOf(dt.prototype),"toBER"))===null||Kr===void 0?
void 0:Kr.value,Qn,se=class extends C{constructor(e={}){super(e,dt),this.idBlock.isConstructed=!1}};Qn=se;m.Primitive=Qn;se.NAME="PRIMITIVE";var eo;function Ds(r){
eo={Integer:r.Integer,Null:r.Null,Sequence:r.Sequence}}function Vs(r){let e=Object.getOwnPropertyDescriptor(r,"nodesCount"),t=Object.getOwnPropertyDescriptor(r,
"maxNodes"),n=Object.getOwnPropertyDescriptor(r,"maxContentLength");return!e||!("value"in e)||e.writable!==!0||!t||!("value"in t)||!n||!("value"in n)?!1:typeof e.
value=="number"&&Number.isSafeInteger(e.value)&&e.value>=0&&typeof t.value=="number"&&Number.isSafeInteger(t.value)&&t.value>=0&&typeof n.value=="number"&&Number.
isSafeInteger(n.value)&&n.value>=0&&e.value<t.value}function Hs(r,e,t){let n=Object.getOwnPropertyDescriptor(r,e);return!!n&&"value"in n&&n.value===t}function $s(r,e,t,n){
let o=eo;if(!o)return;let i,s=0;try{if(Object.getPrototypeOf(r)!==Uint8Array.prototype||!Number.isSafeInteger(e)||e<0||!Number.isSafeInteger(t)||t<2||e>r.byteLength||
t>r.byteLength-e)return;let l=r[e];if(l!==2&&l!==5&&l!==48||(s=r[e+1],s>=128||s>t-2)||l===5&&s!==0||!Vs(n)||s>Object.getOwnPropertyDescriptor(n,"maxContentLengt\
h").value)return;let h=l===2?"Integer":l===5?"Null":"Sequence";if(i=o[h],!Hs(m,h,i))return;let p=Object.getOwnPropertyDescriptor(Ce.prototype,"fromBER"),v=Object.
getOwnPropertyDescriptor(ke.prototype,"fromBER");if(!p||!("value"in p)||p.value!==ps||!v||!("value"in v)||v.value!==ys)return}catch{return}if(!i)return;let a=new i;
a.idBlock.tagClass=1,a.idBlock.tagNumber=r[e]&31,a.idBlock.isConstructed=r[e]===48,a.idBlock.isHexOnly=!1,a.idBlock.blockLength=1,a.lenBlock.isIndefiniteForm=!1,
a.lenBlock.longFormUsed=!1,a.lenBlock.length=s,a.lenBlock.blockLength=1,n.nodesCount+=1;let c=a.fromBER(r,e+2,s,n);return a.valueBeforeDecodeView=r.subarray(e,e+
a.blockLength),{offset:c,result:a}}var to=100,ro=1e4,no=16*1024*1024,Ms="Maximum ASN.1 nesting depth exceeded",Fs="Maximum ASN.1 node count exceeded",qs="Maximu\
m ASN.1 content length exceeded";function Lt(r={}){var e,t,n,o;return{depth:0,maxDepth:(e=r.maxDepth)!==null&&e!==void 0?e:to,nodesCount:0,maxNodes:(t=r.maxNodes)!==
null&&t!==void 0?t:ro,maxContentLength:(n=r.maxContentLength)!==null&&n!==void 0?n:no,parseEmbedded:(o=r.parseEmbedded)!==null&&o!==void 0?o:!0}}function Gs(r){
let e=new C({},U);return e.error=r,{offset:-1,result:e}}function zs(r){if(r.nodesCount+=1,r.nodesCount>r.maxNodes)return Fs}function Ws(r,e){if(r>e.maxContentLength)
return qs}function tn(r,e,t,n){let o=n.depth+1;if(o>n.maxDepth)return Gs(Ms);n.depth=o;try{return br(r,e,t,n)}finally{n.depth-=1}}function Js(r,e){if(r instanceof
e)return r;let t=new e;return t.idBlock=r.idBlock,t.lenBlock=r.lenBlock,t.warnings=r.warnings,t.valueBeforeDecodeView=r.valueBeforeDecodeView,t}function br(r,e=0,t=r.
length,n=Lt()){let o=$s(r,e,t,n);if(o)return o;let i=e,s=new C({},U);if(!xe(s,r,e,t))return{offset:-1,result:s};if(Number.isInteger(e)&&Number.isInteger(t)?t===
0:r.subarray(e,e+t).length===0)return s.error="Zero buffer length",{offset:-1,result:s};let c=zs(n);if(c)return s.error=c,{offset:-1,result:s};let l=s.idBlock.fromBER(
r,e,t);if(s.idBlock.warnings.length&&s.warnings.concat(s.idBlock.warnings),l===-1)return s.error=s.idBlock.error,{offset:-1,result:s};if(e=l,t-=s.idBlock.blockLength,
l=s.lenBlock.fromBER(r,e,t),s.lenBlock.warnings.length&&s.warnings.concat(s.lenBlock.warnings),l===-1)return s.error=s.lenBlock.error,{offset:-1,result:s};e=l,t-=
s.lenBlock.blockLength;let h=s.lenBlock.isIndefiniteForm?t:s.lenBlock.length,p=Ws(h,n);if(p)return s.error=p,{offset:-1,result:s};if(!s.idBlock.isConstructed&&s.
lenBlock.isIndefiniteForm)return s.error="Indefinite length form used for primitive encoding form",{offset:-1,result:s};let v=C;switch(s.idBlock.tagClass){case 1:
if(s.idBlock.tagNumber>=37&&s.idBlock.isHexOnly===!1)return s.error="UNIVERSAL 37 and upper tags are reserved by ASN.1 standard",{offset:-1,result:s};switch(s.idBlock.
tagNumber){case 0:if(s.idBlock.isConstructed&&s.lenBlock.length>0)return s.error="Type [UNIVERSAL 0] is reserved",{offset:-1,result:s};v=m.EndOfContent;break;case 1:
v=m.Boolean;break;case 2:v=m.Integer;break;case 3:v=m.BitString;break;case 4:v=m.OctetString;break;case 5:v=m.Null;break;case 6:v=m.ObjectIdentifier;break;case 10:
v=m.Enumerated;break;case 12:v=m.Utf8String;break;case 13:v=m.RelativeObjectIdentifier;break;case 14:v=m.TIME;break;case 15:return s.error="[UNIVERSAL 15] is re\
served by ASN.1 standard",{offset:-1,result:s};case 16:v=m.Sequence;break;case 17:v=m.Set;break;case 18:v=m.NumericString;break;case 19:v=m.PrintableString;break;case 20:
v=m.TeletexString;break;case 21:v=m.VideotexString;break;case 22:v=m.IA5String;break;case 23:v=m.UTCTime;break;case 24:v=m.GeneralizedTime;break;case 25:v=m.GraphicString;
break;case 26:v=m.VisibleString;break;case 27:v=m.GeneralString;break;case 28:v=m.UniversalString;break;case 29:v=m.CharacterString;break;case 30:v=m.BmpString;
break;case 31:v=m.DATE;break;case 32:v=m.TimeOfDay;break;case 33:v=m.DateTime;break;case 34:v=m.Duration;break;default:{let I=s.idBlock.isConstructed?new m.Constructed:
new m.Primitive;I.idBlock=s.idBlock,I.lenBlock=s.lenBlock,I.warnings=s.warnings,s=I}}break;default:v=s.idBlock.isConstructed?m.Constructed:m.Primitive}return s=
Js(s,v),l=s.fromBER(r,e,h,n),s.valueBeforeDecodeView=r.subarray(i,i+s.blockLength),{offset:l,result:s}}function Ae(r,e={}){if(!r.byteLength){let o=new C({},U);return o.
error="Input buffer has zero length",{offset:-1,result:o}}let t=A.toUint8Array(r),n=e.copyInput===!1?t:t.slice();return br(n,0,r.byteLength,Lt(e))}function Zs(r,e){
return r?1:e}var q=class extends U{constructor({value:e=[],isIndefiniteForm:t=!1,...n}={}){super(n),this.value=e,this.isIndefiniteForm=t}fromBER(e,t,n,o){let i=A.
toUint8Array(e),s=o??Lt();if(!xe(this,i,t,n))return-1;if(this.valueBeforeDecodeView=i.subarray(t,t+n),this.valueBeforeDecodeView.length===0)return this.warnings.
push("Zero buffer length"),t;let a=t;for(;Zs(this.isIndefiniteForm,n)>0;){let c=tn(i,a,n,s);if(c.offset===-1)return this.error=c.result.error,this.warnings.concat(
c.result.warnings),-1;if(a=c.offset,this.blockLength+=c.result.blockLength,n-=c.result.blockLength,this.value.push(c.result),this.isIndefiniteForm&&c.result.constructor.
NAME===St)break}return this.isIndefiniteForm&&(this.value[this.value.length-1].constructor.NAME===St?this.value.pop():this.warnings.push("No EndOfContent block \
encoded")),a}toBER(e,t){let n=t||new be;for(let o=0;o<this.value.length;o++)this.value[o].toBER(e,n);return t?ce:n.final()}toJSON(){let e={...super.toJSON(),isIndefiniteForm:this.
isIndefiniteForm,value:[]};for(let t of this.value)e.value.push(t.toJSON());return e}};q.NAME="ConstructedValueBlock";var Xs=q.prototype.toBER,oo,k=class extends C{constructor(e={}){
super(e,q),this.idBlock.isConstructed=!0}fromBER(e,t,n,o){this.valueBlock.isIndefiniteForm=this.lenBlock.isIndefiniteForm;let i=this.valueBlock.fromBER(e,t,this.
lenBlock.isIndefiniteForm?n:this.lenBlock.length,o);return i===-1?(this.error=this.valueBlock.error,i):(this.idBlock.error.length||(this.blockLength+=this.idBlock.
blockLength),this.lenBlock.error.length||(this.blockLength+=this.lenBlock.blockLength),this.valueBlock.error.length||(this.blockLength+=this.valueBlock.blockLength),
i)}onAsciiEncoding(){let e=[];for(let n of this.valueBlock.value)e.push(n.toString("ascii").split(`
`).map(o=>`  ${o}`).join(`
`));let t=this.idBlock.tagClass===3?`[${this.idBlock.tagNumber}]`:this.constructor.NAME;return e.length?`${t} :
${e.join(`
`)}`:`${t} :`}};oo=k;m.Constructed=oo;k.NAME="CONSTRUCTED";var ur=class extends U{fromBER(e,t,n){return t}toBER(e){return ce}};ur.override="EndOfContentValueBlo\
ck";var io,Nt=class extends C{constructor(e={}){super(e,ur),this.idBlock.tagClass=1,this.idBlock.tagNumber=0}};io=Nt;m.EndOfContent=io;Nt.NAME=St;var so,G=class extends C{constructor(e={}){
super(e,U),this.idBlock.tagClass=1,this.idBlock.tagNumber=5}fromBER(e,t,n){return this.lenBlock.length>0&&this.warnings.push("Non-zero length of value block for\
 Null type"),this.idBlock.error.length||(this.blockLength+=this.idBlock.blockLength),this.lenBlock.error.length||(this.blockLength+=this.lenBlock.blockLength),this.
blockLength+=n,t+n>e.byteLength?(this.error="End of input reached before message was fully decoded (inconsistent offset and length values)",-1):t+n}toBER(e,t){let n=new ArrayBuffer(
2);if(!e){let o=new Uint8Array(n);o[0]=5,o[1]=0}return t&&t.write(n),n}onAsciiEncoding(){return`${this.constructor.NAME}`}};so=G;m.Null=so;G.NAME="NULL";var lr=class extends ue(
U){get value(){for(let e of this.valueHexView)if(e>0)return!0;return!1}set value(e){this.valueHexView[0]=e?255:0}constructor({value:e,...t}={}){super(t),t.valueHex?
this.valueHexView=A.toUint8Array(t.valueHex):this.valueHexView=new Uint8Array(1),e&&(this.value=e)}fromBER(e,t,n){let o=A.toUint8Array(e);return xe(this,o,t,n)?
(this.valueHexView=o.subarray(t,t+n),n>1&&this.warnings.push("Boolean value encoded in more then 1 octet"),this.isHexOnly=!0,Wr.call(this),this.blockLength=n,t+
n):-1}toBER(){return this.valueHexView.slice().buffer}toJSON(){return{...super.toJSON(),value:this.value}}};lr.NAME="BooleanValueBlock";var ao,He=class extends C{getValue(){
return this.valueBlock.value}setValue(e){this.valueBlock.value=e}constructor(e={}){super(e,lr),this.idBlock.tagClass=1,this.idBlock.tagNumber=1}onAsciiEncoding(){
return`${this.constructor.NAME} : ${this.getValue}`}};ao=He;m.Boolean=ao;He.NAME="BOOLEAN";var pt=class extends ue(q){constructor({isConstructed:e=!1,...t}={}){
super(t),this.isConstructed=e}fromBER(e,t,n,o){let i=0;if(this.isConstructed){if(this.isHexOnly=!1,i=q.prototype.fromBER.call(this,e,t,n,o),i===-1)return i;for(let s=0;s<
this.value.length;s++){let a=this.value[s].constructor.NAME;if(a===St){if(this.isIndefiniteForm)break;return this.error="EndOfContent is unexpected, OCTET STRIN\
G may consists of OCTET STRINGs only",-1}if(a!==Gn)return this.error="OCTET STRING may consists of OCTET STRINGs only",-1}}else this.isHexOnly=!0,i=super.fromBER(
e,t,n),this.blockLength=n;return i}toBER(e,t){return this.isConstructed?q.prototype.toBER.call(this,e,t):e?new ArrayBuffer(this.valueHexView.byteLength):this.valueHexView.
slice().buffer}toJSON(){return{...super.toJSON(),isConstructed:this.isConstructed}}};pt.NAME="OctetStringValueBlock";var Ys=pt.prototype.toBER,rn,z=class extends C{constructor({
idBlock:e={},lenBlock:t={},...n}={}){var o,i;(o=n.isConstructed)!==null&&o!==void 0||(n.isConstructed=!!(!((i=n.value)===null||i===void 0)&&i.length)),super({idBlock:{
isConstructed:n.isConstructed,...e},lenBlock:{...t,isIndefiniteForm:!!n.isIndefiniteForm},...n},pt),this.idBlock.tagClass=1,this.idBlock.tagNumber=4}fromBER(e,t,n,o){
if(this.valueBlock.isConstructed=this.idBlock.isConstructed,this.valueBlock.isIndefiniteForm=this.lenBlock.isIndefiniteForm,n===0)return this.idBlock.error.length===
0&&(this.blockLength+=this.idBlock.blockLength),this.lenBlock.error.length===0&&(this.blockLength+=this.lenBlock.blockLength),t;if(!this.valueBlock.isConstructed&&
o?.parseEmbedded!==!1){let s=(e instanceof ArrayBuffer?new Uint8Array(e):e).subarray(t,t+n);try{if(s.byteLength){let a=o??Lt(),c=tn(s,0,s.byteLength,a);c.offset!==
-1&&c.offset===n&&(this.valueBlock.value=[c.result])}}catch{}}return super.fromBER(e,t,n,o)}onAsciiEncoding(){if(this.valueBlock.isConstructed||this.valueBlock.
value&&this.valueBlock.value.length)return k.prototype.onAsciiEncoding.call(this);let e=this.constructor.NAME,t=O.ToHex(this.valueBlock.valueHexView);return`${e}\
 : ${t}`}getValue(){if(!this.idBlock.isConstructed)return this.valueBlock.valueHexView.slice().buffer;let e=[];for(let t of this.valueBlock.value)t instanceof rn&&
e.push(t.valueBlock.valueHexView);return A.concat(e)}};rn=z;m.OctetString=rn;z.NAME=Gn;var ht=class extends ue(q){constructor({unusedBits:e=0,isConstructed:t=!1,
...n}={}){super(n),this.unusedBits=e,this.isConstructed=t,this.blockLength=this.valueHexView.byteLength}fromBER(e,t,n,o){if(!n)return t;let i=-1;if(this.isConstructed){
if(i=q.prototype.fromBER.call(this,e,t,n,o),i===-1)return i;for(let c of this.value){let l=c.constructor.NAME;if(l===St){if(this.isIndefiniteForm)break;return this.
error="EndOfContent is unexpected, BIT STRING may consists of BIT STRINGs only",-1}if(l!==zn)return this.error="BIT STRING may consists of BIT STRINGs only",-1;
let h=c.valueBlock;if(this.unusedBits>0&&h.unusedBits>0)return this.error='Using of "unused bits" inside constructive BIT STRING allowed for least one only',-1;
this.unusedBits=h.unusedBits}return i}let s=A.toUint8Array(e);if(!xe(this,s,t,n))return-1;let a=s.subarray(t,t+n);if(this.unusedBits=a[0],this.unusedBits>7)return this.
error="Unused bits for BitString must be in range 0-7",-1;if(!this.unusedBits&&o?.parseEmbedded!==!1){let c=a.subarray(1);try{if(c.byteLength){let l=o??Lt(),h=tn(
c,0,c.byteLength,l);h.offset!==-1&&h.offset===n-1&&(this.value=[h.result])}}catch{}}return this.valueHexView=a.subarray(1),this.blockLength=a.length,t+n}toBER(e,t){
if(this.isConstructed)return q.prototype.toBER.call(this,e,t);if(e)return new ArrayBuffer(this.valueHexView.byteLength+1);if(!this.valueHexView.byteLength){let o=new Uint8Array(
1);return o[0]=0,o.buffer}let n=new Uint8Array(this.valueHexView.length+1);return n[0]=this.unusedBits,n.set(this.valueHexView,1),n.buffer}toJSON(){return{...super.
toJSON(),unusedBits:this.unusedBits,isConstructed:this.isConstructed}}};ht.NAME="BitStringValueBlock";var Ks=ht.prototype.toBER,co,W=class extends C{constructor({
idBlock:e={},lenBlock:t={},...n}={}){var o,i;(o=n.isConstructed)!==null&&o!==void 0||(n.isConstructed=!!(!((i=n.value)===null||i===void 0)&&i.length)),super({idBlock:{
isConstructed:n.isConstructed,...e},lenBlock:{...t,isIndefiniteForm:!!n.isIndefiniteForm},...n},ht),this.idBlock.tagClass=1,this.idBlock.tagNumber=3}fromBER(e,t,n,o){
return this.valueBlock.isConstructed=this.idBlock.isConstructed,this.valueBlock.isIndefiniteForm=this.lenBlock.isIndefiniteForm,super.fromBER(e,t,n,o)}onAsciiEncoding(){
if(this.valueBlock.isConstructed||this.valueBlock.value&&this.valueBlock.value.length)return k.prototype.onAsciiEncoding.call(this);{let e=[],t=this.valueBlock.
valueHexView;for(let s of t)e.push(s.toString(2).padStart(8,"0"));let n=e.join(""),o=this.constructor.NAME,i=n.substring(0,n.length-this.valueBlock.unusedBits);
return`${o} : ${i}`}}};co=W;m.BitString=co;W.NAME=zn;function uo(r){if(!r.byteLength)return BigInt(0);let e=BigInt(`0x${O.ToHex(r)}`);return r[0]&128?e-(BigInt(
1)<<BigInt(r.byteLength*8)):e}function Qs(r){if(typeof BigInt<"u")return uo(r).toString(10);let e=1e7,t=7;if(!r.byteLength)return"0";let n=!!(r[0]&128),o=r;if(n){
o=new Uint8Array(r.length);let c=1;for(let l=r.length-1;l>=0;l--){let h=(r[l]^255)+c;o[l]=h&255,c=h>>8}}let i=[0];for(let c=0;c<o.length;c++){let l=o[c];for(let h=0;h<
i.length;h++){let p=i[h]*256+l;i[h]=p%e,l=Math.floor(p/e)}l&&i.push(l)}let s=i.length-1;for(;s>0&&i[s]===0;)s--;let a=String(i[s]);for(let c=s-1;c>=0;c--)a+=String(
i[c]).padStart(t,"0");return n&&a!=="0"?`-${a}`:a}var lo,Oe=class extends ue(U){setValueHex(){this.valueHexView.length>=4?(this.warnings.push("Too big Integer f\
or decoding, hex only"),this.isHexOnly=!0,this._valueDec=0):(this.isHexOnly=!1,this.valueHexView.length>0&&(this._valueDec=Wr.call(this)))}constructor({value:e,
...t}={}){super(t),this._valueDec=0,t.valueHex&&this.setValueHex(),e!==void 0&&(this.valueDec=e)}set valueDec(e){this._valueDec=e,this.isHexOnly=!1,this.valueHexView=
new Uint8Array(Hn(e))}get valueDec(){return this._valueDec}fromDER(e,t,n,o=0){let i=this.fromBER(e,t,n);if(i===-1)return i;let s=this.valueHexView;return s[0]===
0&&(s[1]&128)!==0?this.valueHexView=s.subarray(1):o!==0&&s.length<o&&(o-s.length>1&&(o=s.length+1),this.valueHexView=s.subarray(o-s.length)),i}toDER(e=!1){let t=this.
valueHexView;switch(!0){case(t[0]&128)!==0:{let n=new Uint8Array(this.valueHexView.length+1);n[0]=0,n.set(t,1),this.valueHexView=n}break;case(t[0]===0&&(t[1]&128)===
0):this.valueHexView=this.valueHexView.subarray(1);break}return this.toBER(e)}fromBER(e,t,n){let o=super.fromBER(e,t,n);return o===-1||this.setValueHex(),o}toBER(e){
return e?new ArrayBuffer(this.valueHexView.length):this.valueHexView.slice().buffer}toJSON(){return{...super.toJSON(),valueDec:this.valueDec}}toString(){return Qs(
this.valueHexView)}};lo=Oe;Oe.NAME="IntegerValueBlock";Object.defineProperty(lo.prototype,"valueHex",{set:function(r){this.valueHexView=new Uint8Array(r),this.setValueHex()},
get:function(){return this.valueHexView.slice().buffer}});var ea=Oe.prototype.toBER,ta=Oe.prototype.toString,Bt,re=class extends C{constructor(e={}){super(e,Oe),
this.idBlock.tagClass=1,this.idBlock.tagNumber=2}toBigInt(){ar();let e=this.valueBlock,t=e.toString;return t===ta?uo(e.valueHexView):BigInt(Reflect.apply(t,e,[]))}static fromBigInt(e){
ar();let t=BigInt(e),n=new be,o=t.toString(16).replace(/^-/,""),i=new Uint8Array(O.FromHex(o));if(t<0){let a=new Uint8Array(i.length+(i[0]&128?1:0));a[0]|=128;let l=BigInt(
`0x${O.ToHex(a)}`)+t,h=A.toUint8Array(O.FromHex(l.toString(16)));h[0]|=128,n.write(h)}else i[0]&128&&n.write(new Uint8Array([0])),n.write(i);return new Bt({valueHex:n.
final()})}convertToDER(){let e=new Bt({valueHex:this.valueBlock.valueHexView});return e.valueBlock.toDER(),e}convertFromDER(){return new Bt({valueHex:this.valueBlock.
valueHexView[0]===0?this.valueBlock.valueHexView.subarray(1):this.valueBlock.valueHexView})}onAsciiEncoding(){return`${this.constructor.NAME} : ${this.valueBlock.
toString()}`}};Bt=re;m.Integer=Bt;re.NAME="INTEGER";var fo,$e=class extends re{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=10}};fo=
$e;m.Enumerated=fo;$e.NAME="ENUMERATED";var Ct=class extends ue(U){constructor({valueDec:e=-1,isFirstSid:t=!1,...n}={}){super(n),this.valueDec=e,this.isFirstSid=
t}fromBER(e,t,n){if(!n)return t;let o=A.toUint8Array(e);if(!xe(this,o,t,n))return-1;let i=o.subarray(t,t+n);if(this.blockLength===0&&Number.isInteger(t)&&Number.
isInteger(n)){let a=0;for(;a<n;){let c=i[a];if(a++,(c&128)===0)break}this.blockLength=a,this.valueHexView=new Uint8Array(a);for(let c=0;c<a;c++)this.valueHexView[c]=
i[c]&127}else{this.valueHexView=new Uint8Array(n);for(let c=0;c<n&&(this.valueHexView[c]=i[c]&127,this.blockLength++,(i[c]&128)!==0);c++);let a=new Uint8Array(this.
blockLength);for(let c=0;c<this.blockLength;c++)a[c]=this.valueHexView[c];this.valueHexView=a}return(i[this.blockLength-1]&128)!==0?(this.error="End of input re\
ached before message was fully decoded",-1):(this.valueHexView[0]===0&&this.warnings.push("Needlessly long format of SID encoding"),this.blockLength<=8?this.valueDec=
Ve(this.valueHexView,7):(this.isHexOnly=!0,this.warnings.push("Too big SID for decoding, hex only")),t+this.blockLength)}set valueBigInt(e){ar();let t=BigInt(e).
toString(2);for(;t.length%7;)t="0"+t;let n=new Uint8Array(t.length/7);for(let o=0;o<n.length;o++)n[o]=parseInt(t.slice(o*7,o*7+7),2)+(o+1<n.length?128:0);this.fromBER(
n.buffer,0,n.length)}toBER(e){if(this.isHexOnly){if(e)return new ArrayBuffer(this.valueHexView.byteLength);let o=this.valueHexView,i=new Uint8Array(this.blockLength);
for(let s=0;s<this.blockLength-1;s++)i[s]=o[s]|128;return i[this.blockLength-1]=o[this.blockLength-1],A.toArrayBuffer(i)}let t=Ee(this.valueDec,7);if(t.byteLength===
0)return this.error="Error during encoding SID value",ce;let n=new Uint8Array(t.byteLength);if(!e){let o=new Uint8Array(t),i=t.byteLength-1;for(let s=0;s<i;s++)
n[s]=o[s]|128;n[i]=o[i]}return A.toArrayBuffer(n)}toString(){let e="";if(this.isHexOnly)e=O.ToHex(this.valueHexView);else if(this.isFirstSid){let t=this.valueDec;
this.valueDec<=39?e="0.":this.valueDec<=79?(e="1.",t-=40):(e="2.",t-=80),e+=t.toString()}else e=this.valueDec.toString();return e}toJSON(){return{...super.toJSON(),
valueDec:this.valueDec,isFirstSid:this.isFirstSid}}};Ct.NAME="sidBlock";var fr=class extends U{constructor({value:e=M,...t}={}){super(t),this.value=[],e&&this.fromString(
e)}fromBER(e,t,n){let o=t;for(;n>0;){let i=new Ct;if(o=i.fromBER(e,o,n),o===-1)return this.blockLength=0,this.error=i.error,o;this.value.length===0&&(i.isFirstSid=
!0),this.blockLength+=i.blockLength,n-=i.blockLength,this.value.push(i)}return o}toBER(e){let t=[];for(let n=0;n<this.value.length;n++){let o=this.value[n].toBER(
e);if(o.byteLength===0)return this.error=this.value[n].error,ce;t.push(o)}return cr(t)}fromString(e){this.value=[];let t=0,n=0,o="",i=!1;do if(n=e.indexOf(".",t),
n===-1?o=e.substring(t):o=e.substring(t,n),t=n+1,i){let s=this.value[0],a=0;switch(s.valueDec){case 0:break;case 1:a=40;break;case 2:a=80;break;default:this.value=
[];return}let c=parseInt(o,10);if(isNaN(c))return;s.valueDec=c+a,i=!1}else{let s=new Ct;if(o>Number.MAX_SAFE_INTEGER){ar();let a=BigInt(o);s.valueBigInt=a}else if(s.
valueDec=parseInt(o,10),isNaN(s.valueDec))return;this.value.length||(s.isFirstSid=!0,i=!0),this.value.push(s)}while(n!==-1)}toString(){let e="",t=!1;for(let n=0;n<
this.value.length;n++){t=this.value[n].isHexOnly;let o=this.value[n].toString();n!==0&&(e=`${e}.`),t?(o=`{${o}}`,this.value[n].isFirstSid?e=`2.{${o} - 80}`:e+=o):
e+=o}return e}toJSON(){let e={...super.toJSON(),value:this.toString(),sidArray:[]};for(let t=0;t<this.value.length;t++)e.sidArray.push(this.value[t].toJSON());return e}};
fr.NAME="ObjectIdentifierValueBlock";var po,Me=class extends C{getValue(){return this.valueBlock.toString()}setValue(e){this.valueBlock.fromString(e)}constructor(e={}){
super(e,fr),this.idBlock.tagClass=1,this.idBlock.tagNumber=6}onAsciiEncoding(){return`${this.constructor.NAME} : ${this.valueBlock.toString()||"empty"}`}toJSON(){
return{...super.toJSON(),value:this.getValue()}}};po=Me;m.ObjectIdentifier=po;Me.NAME="OBJECT IDENTIFIER";var kt=class extends ue(Ne){constructor({valueDec:e=0,
...t}={}){super(t),this.valueDec=e}fromBER(e,t,n){if(n===0)return t;let o=A.toUint8Array(e);if(!xe(this,o,t,n))return-1;let i=o.subarray(t,t+n);if(this.blockLength===
0&&Number.isInteger(t)&&Number.isInteger(n)){let a=0;for(;a<n;){let c=i[a];if(a++,(c&128)===0)break}this.blockLength=a,this.valueHexView=new Uint8Array(a);for(let c=0;c<
a;c++)this.valueHexView[c]=i[c]&127}else{this.valueHexView=new Uint8Array(n);for(let c=0;c<n&&(this.valueHexView[c]=i[c]&127,this.blockLength++,(i[c]&128)!==0);c++)
;let a=new Uint8Array(this.blockLength);for(let c=0;c<this.blockLength;c++)a[c]=this.valueHexView[c];this.valueHexView=a}return(i[this.blockLength-1]&128)!==0?(this.
error="End of input reached before message was fully decoded",-1):(this.valueHexView[0]===0&&this.warnings.push("Needlessly long format of SID encoding"),this.blockLength<=
8?this.valueDec=Ve(this.valueHexView,7):(this.isHexOnly=!0,this.warnings.push("Too big SID for decoding, hex only")),t+this.blockLength)}toBER(e){if(this.isHexOnly){
if(e)return new ArrayBuffer(this.valueHexView.byteLength);let o=this.valueHexView,i=new Uint8Array(this.blockLength);for(let s=0;s<this.blockLength-1;s++)i[s]=o[s]|
128;return i[this.blockLength-1]=o[this.blockLength-1],i.buffer}let t=Ee(this.valueDec,7);if(t.byteLength===0)return this.error="Error during encoding SID value",
ce;let n=new Uint8Array(t.byteLength);if(!e){let o=new Uint8Array(t),i=t.byteLength-1;for(let s=0;s<i;s++)n[s]=o[s]|128;n[i]=o[i]}return n.buffer}toString(){let e="";
return this.isHexOnly?e=O.ToHex(this.valueHexView):e=this.valueDec.toString(),e}toJSON(){return{...super.toJSON(),valueDec:this.valueDec}}};kt.NAME="relativeSid\
Block";var dr=class extends U{constructor({value:e=M,...t}={}){super(t),this.value=[],e&&this.fromString(e)}fromBER(e,t,n){let o=t;for(;n>0;){let i=new kt;if(o=
i.fromBER(e,o,n),o===-1)return this.blockLength=0,this.error=i.error,o;this.blockLength+=i.blockLength,n-=i.blockLength,this.value.push(i)}return o}toBER(e,t){let n=[];
for(let o=0;o<this.value.length;o++){let i=this.value[o].toBER(e);if(i.byteLength===0)return this.error=this.value[o].error,ce;n.push(i)}return cr(n)}fromString(e){
this.value=[];let t=0,n=0,o="";do{n=e.indexOf(".",t),n===-1?o=e.substring(t):o=e.substring(t,n),t=n+1;let i=new kt;if(i.valueDec=parseInt(o,10),isNaN(i.valueDec))
return!0;this.value.push(i)}while(n!==-1);return!0}toString(){let e="",t=!1;for(let n=0;n<this.value.length;n++){t=this.value[n].isHexOnly;let o=this.value[n].toString();
n!==0&&(e=`${e}.`),t&&(o=`{${o}}`),e+=o}return e}toJSON(){let e={...super.toJSON(),value:this.toString(),sidArray:[]};for(let t=0;t<this.value.length;t++)e.sidArray.
push(this.value[t].toJSON());return e}};dr.NAME="RelativeObjectIdentifierValueBlock";var ho,Fe=class extends C{getValue(){return this.valueBlock.toString()}setValue(e){
this.valueBlock.fromString(e)}constructor(e={}){super(e,dr),this.idBlock.tagClass=1,this.idBlock.tagNumber=13}onAsciiEncoding(){return`${this.constructor.NAME} \
: ${this.valueBlock.toString()||"empty"}`}toJSON(){return{...super.toJSON(),value:this.getValue()}}};ho=Fe;m.RelativeObjectIdentifier=ho;Fe.NAME="RelativeObject\
Identifier";var yo,L=class extends k{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=16}};yo=L;m.Sequence=yo;L.NAME="SEQUENCE";var mo,
P=class extends k{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=17}};mo=P;m.Set=mo;P.NAME="SET";var pr=class extends ue(U){constructor({
...e}={}){super(e),this.isHexOnly=!0,this.value=M}toJSON(){return{...super.toJSON(),value:this.value}}};pr.NAME="StringValueBlock";var hr=class extends pr{};hr.
NAME="SimpleStringValueBlock";var V=class extends Et{constructor({...e}={}){super(e,hr)}fromBuffer(e){this.valueBlock.value=String.fromCharCode.apply(null,A.toUint8Array(
e))}fromString(e){let t=e.length,n=this.valueBlock.valueHexView=new Uint8Array(t);for(let o=0;o<t;o++)n[o]=e.charCodeAt(o);this.valueBlock.value=e}};V.NAME="SIM\
PLE STRING";var yr=class extends V{fromBuffer(e){this.valueBlock.valueHexView=A.toUint8Array(e);try{this.valueBlock.value=O.ToUtf8String(e)}catch(t){this.warnings.
push(`Error during "decodeURIComponent": ${t}, using raw string`),this.valueBlock.value=O.ToBinary(e)}}fromString(e){this.valueBlock.valueHexView=new Uint8Array(
O.FromUtf8String(e)),this.valueBlock.value=e}};yr.NAME="Utf8StringValueBlock";var go,J=class extends yr{constructor(e={}){super(e),this.idBlock.tagClass=1,this.
idBlock.tagNumber=12}};go=J;m.Utf8String=go;J.NAME="UTF8String";var mr=class extends V{fromBuffer(e){this.valueBlock.value=O.ToUtf16String(e),this.valueBlock.valueHexView=
A.toUint8Array(e)}fromString(e){this.valueBlock.value=e,this.valueBlock.valueHexView=new Uint8Array(O.FromUtf16String(e))}};mr.NAME="BmpStringValueBlock";var vo,
qe=class extends mr{constructor({...e}={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=30}};vo=qe;m.BmpString=vo;qe.NAME="BMPString";var gr=class extends V{fromBuffer(e){
let t=ArrayBuffer.isView(e)?e.slice().buffer:e.slice(0),n=new Uint8Array(t);for(let o=0;o<n.length;o+=4)n[o]=n[o+3],n[o+1]=n[o+2],n[o+2]=0,n[o+3]=0;this.valueBlock.
value=String.fromCharCode.apply(null,new Uint32Array(t))}fromString(e){let t=e.length,n=this.valueBlock.valueHexView=new Uint8Array(t*4);for(let o=0;o<t;o++){let i=Ee(
e.charCodeAt(o),8),s=new Uint8Array(i);if(s.length>4)continue;let a=4-s.length;for(let c=s.length-1;c>=0;c--)n[o*4+c+a]=s[c]}this.valueBlock.value=e}};gr.NAME="\
UniversalStringValueBlock";var bo,Ge=class extends gr{constructor({...e}={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=28}};bo=Ge;m.UniversalString=
bo;Ge.NAME="UniversalString";var xo,ze=class extends V{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=18}};xo=ze;m.NumericString=xo;ze.
NAME="NumericString";var Ao,We=class extends V{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=19}};Ao=We;m.PrintableString=Ao;We.NAME=
"PrintableString";var wo,Je=class extends V{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=20}};wo=Je;m.TeletexString=wo;Je.NAME="Tel\
etexString";var Bo,Ze=class extends V{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=21}};Bo=Ze;m.VideotexString=Bo;Ze.NAME="Videotex\
String";var So,Xe=class extends V{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=22}};So=Xe;m.IA5String=So;Xe.NAME="IA5String";var Eo,
Ye=class extends V{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=25}};Eo=Ye;m.GraphicString=Eo;Ye.NAME="GraphicString";var No,_e=class extends V{constructor(e={}){
super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=26}};No=_e;m.VisibleString=No;_e.NAME="VisibleString";var Co,Ke=class extends V{constructor(e={}){super(
e),this.idBlock.tagClass=1,this.idBlock.tagNumber=27}};Co=Ke;m.GeneralString=Co;Ke.NAME="GeneralString";var ko,Qe=class extends V{constructor(e={}){super(e),this.
idBlock.tagClass=1,this.idBlock.tagNumber=29}};ko=Qe;m.CharacterString=ko;Qe.NAME="CharacterString";var Oo,Ie=class extends _e{constructor({value:e,valueDate:t,
...n}={}){if(super(n),this.year=0,this.month=0,this.day=0,this.hour=0,this.minute=0,this.second=0,e){this.fromString(e),this.valueBlock.valueHexView=new Uint8Array(
e.length);for(let o=0;o<e.length;o++)this.valueBlock.valueHexView[o]=e.charCodeAt(o)}t&&(this.fromDate(t),this.valueBlock.valueHexView=new Uint8Array(this.toBuffer())),
this.idBlock.tagClass=1,this.idBlock.tagNumber=23}fromBuffer(e){this.fromString(String.fromCharCode.apply(null,A.toUint8Array(e)))}toBuffer(){let e=this.toString(),
t=new ArrayBuffer(e.length),n=new Uint8Array(t);for(let o=0;o<e.length;o++)n[o]=e.charCodeAt(o);return t}fromDate(e){this.year=e.getUTCFullYear(),this.month=e.getUTCMonth()+
1,this.day=e.getUTCDate(),this.hour=e.getUTCHours(),this.minute=e.getUTCMinutes(),this.second=e.getUTCSeconds()}toDate(){return new Date(Date.UTC(this.year,this.
month-1,this.day,this.hour,this.minute,this.second))}fromString(e){let n=/(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z/gi.exec(e);if(n===null){this.error="Wrong \
input string for conversion";return}let o=parseInt(n[1],10);o>=50?this.year=1900+o:this.year=2e3+o,this.month=parseInt(n[2],10),this.day=parseInt(n[3],10),this.
hour=parseInt(n[4],10),this.minute=parseInt(n[5],10),this.second=parseInt(n[6],10)}toString(e="iso"){if(e==="iso"){let t=Array.from({length:7});return t[0]=$(this.
year<2e3?this.year-1900:this.year-2e3,2),t[1]=$(this.month,2),t[2]=$(this.day,2),t[3]=$(this.hour,2),t[4]=$(this.minute,2),t[5]=$(this.second,2),t[6]="Z",t.join(
"")}return super.toString(e)}onAsciiEncoding(){return`${this.constructor.NAME} : ${this.toDate().toISOString()}`}toJSON(){return{...super.toJSON(),year:this.year,
month:this.month,day:this.day,hour:this.hour,minute:this.minute,second:this.second}}};Oo=Ie;m.UTCTime=Oo;Ie.NAME="UTCTime";var _o,et=class extends Ie{constructor(e={}){
var t;super(e),(t=this.millisecond)!==null&&t!==void 0||(this.millisecond=0),this.idBlock.tagClass=1,this.idBlock.tagNumber=24}fromDate(e){super.fromDate(e),this.
millisecond=e.getUTCMilliseconds()}toDate(){let e=Date.UTC(this.year,this.month-1,this.day,this.hour,this.minute,this.second,this.millisecond);return new Date(e)}fromString(e){
let t=!1,n="",o="",i=0,s,a=0,c=0;if(e[e.length-1]==="Z")n=e.substring(0,e.length-1),t=!0;else{let p=new Number(e[e.length-1]);if(isNaN(p.valueOf()))throw new Error(
"Wrong input string for conversion");n=e}if(t){if(n.indexOf("+")!==-1)throw new Error("Wrong input string for conversion");if(n.indexOf("-")!==-1)throw new Error(
"Wrong input string for conversion")}else{let p=1,v=n.indexOf("+"),I="";if(v===-1&&(v=n.indexOf("-"),p=-1),v!==-1){if(I=n.substring(v+1),n=n.substring(0,v),I.length!==
2&&I.length!==4)throw new Error("Wrong input string for conversion");let wt=parseInt(I.substring(0,2),10);if(isNaN(wt.valueOf()))throw new Error("Wrong input st\
ring for conversion");if(a=p*wt,I.length===4){if(wt=parseInt(I.substring(2,4),10),isNaN(wt.valueOf()))throw new Error("Wrong input string for conversion");c=p*wt}}}
let l=n.indexOf(".");if(l===-1&&(l=n.indexOf(",")),l!==-1){let p=new Number(`0${n.substring(l)}`);if(isNaN(p.valueOf()))throw new Error("Wrong input string for \
conversion");i=p.valueOf(),o=n.substring(0,l)}else o=n;switch(!0){case o.length===8:if(s=/(\d{4})(\d{2})(\d{2})/gi,l!==-1)throw new Error("Wrong input string fo\
r conversion");break;case o.length===10:if(s=/(\d{4})(\d{2})(\d{2})(\d{2})/gi,l!==-1){let p=60*i;this.minute=Math.floor(p),p=60*(p-this.minute),this.second=Math.
floor(p),p=1e3*(p-this.second),this.millisecond=Math.floor(p)}break;case o.length===12:if(s=/(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})/gi,l!==-1){let p=60*i;this.second=
Math.floor(p),p=1e3*(p-this.second),this.millisecond=Math.floor(p)}break;case o.length===14:if(s=/(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})/gi,l!==-1){let p=1e3*
i;this.millisecond=Math.floor(p)}break;default:throw new Error("Wrong input string for conversion")}let h=s.exec(o);if(h===null)throw new Error("Wrong input str\
ing for conversion");for(let p=1;p<h.length;p++)switch(p){case 1:this.year=parseInt(h[p],10);break;case 2:this.month=parseInt(h[p],10);break;case 3:this.day=parseInt(
h[p],10);break;case 4:this.hour=parseInt(h[p],10)+a;break;case 5:this.minute=parseInt(h[p],10)+c;break;case 6:this.second=parseInt(h[p],10);break;default:throw new Error(
"Wrong input string for conversion")}if(t===!1){let p=new Date(this.year,this.month,this.day,this.hour,this.minute,this.second,this.millisecond);this.year=p.getUTCFullYear(),
this.month=p.getUTCMonth(),this.day=p.getUTCDay(),this.hour=p.getUTCHours(),this.minute=p.getUTCMinutes(),this.second=p.getUTCSeconds(),this.millisecond=p.getUTCMilliseconds()}}toString(e="\
iso"){if(e==="iso"){let t=[];return t.push($(this.year,4)),t.push($(this.month,2)),t.push($(this.day,2)),t.push($(this.hour,2)),t.push($(this.minute,2)),t.push(
$(this.second,2)),this.millisecond!==0&&(t.push("."),t.push($(this.millisecond,3).replace(/0+$/,""))),t.push("Z"),t.join("")}return super.toString(e)}toJSON(){return{
...super.toJSON(),millisecond:this.millisecond}}};_o=et;m.GeneralizedTime=_o;et.NAME="GeneralizedTime";var Io,Ot=class extends J{constructor(e={}){super(e),this.
idBlock.tagClass=1,this.idBlock.tagNumber=31}};Io=Ot;m.DATE=Io;Ot.NAME="DATE";var To,_t=class extends J{constructor(e={}){super(e),this.idBlock.tagClass=1,this.
idBlock.tagNumber=32}};To=_t;m.TimeOfDay=To;_t.NAME="TimeOfDay";var Uo,It=class extends J{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=
33}};Uo=It;m.DateTime=Uo;It.NAME="DateTime";var Lo,Tt=class extends J{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=34}};Lo=Tt;m.Duration=
Lo;Tt.NAME="Duration";var jo,Ut=class extends J{constructor(e={}){super(e),this.idBlock.tagClass=1,this.idBlock.tagNumber=14}};jo=Ut;m.TIME=jo;Ut.NAME="TIME";var ae=class{constructor({
name:e=M,optional:t=!1}={}){this.name=e,this.optional=t}},yt=class extends ae{constructor({value:e=[],...t}={}){super(t),this.value=e}},tt=class extends ae{constructor({
value:e=new ae,local:t=!1,...n}={}){super(n),this.value=e,this.local=t}},Qr=class{get data(){return this.dataView.slice().buffer}set data(e){this.dataView=A.toUint8Array(
e)}constructor({data:e=vr}={}){this.dataView=A.toUint8Array(e)}fromBER(e,t,n){let o=t+n;return this.dataView=A.toUint8Array(e).subarray(t,o),o}toBER(e){return this.
dataView.slice().buffer}};function ve(r,e,t){if(t instanceof yt){for(let i of t.value)if(ve(r,e,i).verified)return{verified:!0,result:r};{let i={verified:!1,result:{
error:"Wrong values for Choice type"}};return t.hasOwnProperty(Jr)&&(i.name=t.name),i}}if(t instanceof ae)return t.hasOwnProperty(Jr)&&(r[t.name]=e),{verified:!0,
result:r};if(!(r instanceof Object))return{verified:!1,result:{error:"Wrong root object"}};if(!(e instanceof Object))return{verified:!1,result:{error:"Wrong ASN\
.1 data"}};if(!(t instanceof Object))return{verified:!1,result:{error:"Wrong ASN.1 schema"}};if(!(is in t))return{verified:!1,result:{error:"Wrong ASN.1 schema"}};
if(!(us in t.idBlock))return{verified:!1,result:{error:"Wrong ASN.1 schema"}};if(!(ls in t.idBlock))return{verified:!1,result:{error:"Wrong ASN.1 schema"}};let n=t.
idBlock.toBER(!1);if(n.byteLength===0)return{verified:!1,result:{error:"Error encoding idBlock for ASN.1 schema"}};if(t.idBlock.fromBER(n,0,n.byteLength)===-1)return{
verified:!1,result:{error:"Error decoding idBlock for ASN.1 schema"}};if(t.idBlock.hasOwnProperty(ss)===!1)return{verified:!1,result:{error:"Wrong ASN.1 schema"}};
if(t.idBlock.tagClass!==e.idBlock.tagClass)return{verified:!1,result:r};if(t.idBlock.hasOwnProperty(as)===!1)return{verified:!1,result:{error:"Wrong ASN.1 schem\
a"}};if(t.idBlock.tagNumber!==e.idBlock.tagNumber)return{verified:!1,result:r};if(t.idBlock.hasOwnProperty(cs)===!1)return{verified:!1,result:{error:"Wrong ASN.\
1 schema"}};if(t.idBlock.isConstructed!==e.idBlock.isConstructed)return{verified:!1,result:r};if(!(os in t.idBlock))return{verified:!1,result:{error:"Wrong ASN.\
1 schema"}};if(t.idBlock.isHexOnly!==e.idBlock.isHexOnly)return{verified:!1,result:r};if(t.idBlock.isHexOnly){if(!(Mn in t.idBlock))return{verified:!1,result:{error:"\
Wrong ASN.1 schema"}};let i=t.idBlock.valueHexView,s=e.idBlock.valueHexView;if(i.length!==s.length)return{verified:!1,result:r};for(let a=0;a<i.length;a++)if(i[a]!==
s[1])return{verified:!1,result:r}}if(t.name&&(t.name=t.name.replace(/^\s+|\s+$/g,M),t.name&&(r[t.name]=e)),t instanceof m.Constructed){let i=0,s={verified:!1,result:{
error:"Unknown error"}},a=t.valueBlock.value.length;if(a>0&&t.valueBlock.value[0]instanceof tt&&(a=e.valueBlock.value.length),a===0)return{verified:!0,result:r};
if(e.valueBlock.value.length===0&&t.valueBlock.value.length!==0){let c=!0;for(let l=0;l<t.valueBlock.value.length;l++)c=c&&(t.valueBlock.value[l].optional||!1);
return c?{verified:!0,result:r}:(t.name&&(t.name=t.name.replace(/^\s+|\s+$/g,M),t.name&&delete r[t.name]),r.error="Inconsistent object length",{verified:!1,result:r})}
for(let c=0;c<a;c++)if(c-i>=e.valueBlock.value.length){if(t.valueBlock.value[c].optional===!1){let l={verified:!1,result:r};return r.error="Inconsistent length \
between ASN.1 data and schema",t.name&&(t.name=t.name.replace(/^\s+|\s+$/g,M),t.name&&(delete r[t.name],l.name=t.name)),l}}else if(t.valueBlock.value[0]instanceof
tt){if(s=ve(r,e.valueBlock.value[c],t.valueBlock.value[0].value),s.verified===!1)if(t.valueBlock.value[0].optional)i++;else return t.name&&(t.name=t.name.replace(
/^\s+|\s+$/g,M),t.name&&delete r[t.name]),s;if(Jr in t.valueBlock.value[0]&&t.valueBlock.value[0].name.length>0){let l={};fs in t.valueBlock.value[0]&&t.valueBlock.
value[0].local?l=e:l=r,typeof l[t.valueBlock.value[0].name]>"u"&&(l[t.valueBlock.value[0].name]=[]),l[t.valueBlock.value[0].name].push(e.valueBlock.value[c])}}else if(s=
ve(r,e.valueBlock.value[c-i],t.valueBlock.value[c]),s.verified===!1)if(t.valueBlock.value[c].optional)i++;else return t.name&&(t.name=t.name.replace(/^\s+|\s+$/g,
M),t.name&&delete r[t.name]),s;if(s.verified===!1){let c={verified:!1,result:r};return t.name&&(t.name=t.name.replace(/^\s+|\s+$/g,M),t.name&&(delete r[t.name],
c.name=t.name)),c}return{verified:!0,result:r}}if(t.primitiveSchema&&Mn in e.valueBlock){let i=br(e.valueBlock.valueHexView);if(i.offset===-1){let s={verified:!1,
result:i.result};return t.name&&(t.name=t.name.replace(/^\s+|\s+$/g,M),t.name&&(delete r[t.name],s.name=t.name)),s}return ve(r,i.result,t.primitiveSchema)}return{
verified:!0,result:r}}function ra(r,e){if(!(e instanceof Object))return{verified:!1,result:{error:"Wrong ASN.1 schema type"}};let t=br(A.toUint8Array(r));return t.
offset===-1?{verified:!1,result:t.result}:ve(t.result,t.result,e)}xs({BitString:W,Integer:re,OctetString:z,Primitive:se,Constructed:k,Sequence:L,Set:P},{BaseBlock:C,
ViewWriter:be,LocalIdentificationBlock:Ce,LocalLengthBlock:ke,LocalIntegerValueBlock:Oe,LocalOctetStringValueBlock:pt,LocalConstructedValueBlock:q,LocalBitStringValueBlock:ht,
LocalPrimitiveValueBlock:dt,originalBaseBlockToBER:Rs,originalWriterWrite:rs,originalWriterFinal:ns,originalIdentificationToBER:ds,originalLengthToBER:hs,originalIntegerToBER:ea,
originalOctetStringToBER:Ys,originalBitStringToBER:Ks,originalConstructedToBER:Xs,originalPrimitiveToBER:Ps});Ds({Integer:re,Null:G,Sequence:L});var na="[object ArrayBuffer]",oa="[object SharedArrayBuffer]";function Ro(r){return Object.prototype.toString.call(r)}function ia(r){if(ArrayBuffer.isView(r))return!0;if(!r||typeof r!="object")return!1;let e=r;return typeof e.byteOffset=="number"&&typeof e.byteLength=="number"&&
Ar(e.buffer)}function xr(r){return Ro(r)===na}function Po(r){return typeof SharedArrayBuffer<"u"&&Ro(r)===oa}function Ar(r){return xr(r)||Po(r)}function nn(r){return ia(r)}function fe(r){
return Ar(r)||nn(r)}function on(r){if(!fe(r))throw new TypeError("Expected ArrayBuffer, SharedArrayBuffer, or ArrayBufferView")}function D(r){return on(r),Ar(r)?
new Uint8Array(r):new Uint8Array(r.buffer,r.byteOffset,r.byteLength)}function w(r){if(on(r),xr(r))return r;let e=new ArrayBuffer(r.byteLength);return new Uint8Array(e).set(D(r)),e}function jt(r,e,t={}){let n=D(r),o=D(e);if(!t.constantTime&&n.byteLength!==o.byteLength)return!1;let i=Math.max(n.byteLength,o.byteLength),s=n.byteLength^o.byteLength;
for(let a=0;a<i;a++)s|=(n[a]??0)^(o[a]??0);return s===0}var we={};Se(we,{binary:()=>ca,decode:()=>Br,encode:()=>wr,is:()=>Ho});function wr(r){let e=D(r),t="";for(let n of e)t+=String.fromCharCode(n);return t}function Br(r){let e=new Uint8Array(r.length);for(let t=0;t<r.length;t++)e[t]=r.
charCodeAt(t)&255;return e}function Ho(r){return typeof r=="string"}var ca={encode:wr,decode:Br,is:Ho};var j={};Se(j,{decode:()=>an,encode:()=>sn,format:()=>Go,formats:()=>zo,hex:()=>ba,is:()=>Fo,normalize:()=>Rt,parse:()=>qo});var ua=/^[0-9a-f]$/i,la=[" ","	",`
`,"\r",":","-","."];function fa(r){return r.separators==="none"?[]:!r.separators||r.separators==="common"?la:r.separators}function da(r){if(!r)throw new TypeError(
"Hex separators must be non-empty strings")}function pa(r,e,t){for(let n of t)if(r.startsWith(n,e))return n}function ha(r){let e=/[A-F]/.test(r),t=/[a-f]/.test(
r);return e&&!t?"upper":"lower"}function ya(r){let e=/\r\n|\n/.exec(r);if(e)return e[0]===`\r
`?`\r
`:`
`}function $o(r){return r.replace(/[^0-9a-f]/gi,"")}function ma(r){let e=r.match(/[0-9A-Fa-f]+|[^0-9A-Fa-f]+/g)??[];if(e.length<3)return;let t=e.filter((s,a)=>a%
2===0),n=e.filter((s,a)=>a%2===1),o=n[0];if(!o||n.some(s=>s!==o)||t.some(s=>s.length===0||s.length%2!==0))return;let i=t[0]?.length??0;if(i&&!t.slice(0,-1).some(
s=>s.length!==i)&&!((t[t.length-1]?.length??0)>i))return{size:i/2,separator:o}}function ga(r){let e=r.trim(),t=/^0x/i.test(e)?"0x":"",n=t?e.slice(2):e,o=ya(n),i=n.
split(/\r\n|\n/).filter(l=>l.length>0),s=i[0]?.trim()??"",a=ma(s),c={case:ha(e),prefix:t};if(a&&(c.group=a),o&&i.length>1){let l=$o(i[0]??"").length/2;l>0&&i.slice(
0,-1).every(h=>$o(h).length/2===l)&&(c.line={bytesPerLine:l,separator:o})}return c}function va(r,e){let t=e.allowPrefix??!0,n=[...fa(e)].sort((a,c)=>c.length-a.
length);for(let a of n)da(a);let o=r.trim();if(/^0x/i.test(o)){if(!t)throw new TypeError("Hexadecimal text must not include a 0x prefix");o=o.slice(2)}let i="",
s=!1;for(let a=0;a<o.length;){let c=o[a]??"";if(ua.test(c)){i+=c,s=!1,a+=1;continue}let l=pa(o,a,n);if(!l)throw new TypeError("Input is not valid hexadecimal te\
xt");if(e.strict&&(s||i.length===0))throw new TypeError("Hexadecimal text contains misplaced separators");s=!0,a+=l.length}if(e.strict&&s&&i.length>0)throw new TypeError(
"Hexadecimal text must not end with a separator");if(i.length%2!==0){if(!e.allowOddLength)throw new TypeError("Hexadecimal text must contain an even number of c\
haracters");i=`0${i}`}return i.toLowerCase()}function Mo(r,e){if(!e)return r.join("");if(!Number.isInteger(e.size)||e.size<1)throw new RangeError("Hex group siz\
e must be a positive integer");let t=[];for(let n=0;n<r.length;n+=e.size)t.push(r.slice(n,n+e.size).join(""));return t.join(e.separator)}function Rt(r,e={}){return va(
r,e)}function Fo(r,e={}){if(typeof r!="string")return!1;try{return Rt(r,e),!0}catch{return!1}}function sn(r,e={}){let t=D(r),n=e.case??"lower",o=Array.from(t,s=>{
let a=s.toString(16).padStart(2,"0");return n==="upper"?a.toUpperCase():a}),i="";if(e.line){let s=e.line.bytesPerLine;if(!Number.isInteger(s)||s<1)throw new RangeError(
"Hex bytesPerLine must be a positive integer");let a=e.line.separator??`
`,c=[];for(let l=0;l<o.length;l+=s)c.push(Mo(o.slice(l,l+s),e.group));i=c.join(a)}else i=Mo(o,e.group);return`${e.prefix??""}${i}`}function an(r,e={}){let t=Rt(
r,e),n=new Uint8Array(t.length/2);for(let o=0;o<t.length;o+=2)n[o/2]=Number.parseInt(t.slice(o,o+2),16);return n}function qo(r,e={}){let t=Rt(r,e);return{bytes:an(
t),format:ga(r),normalized:t}}function Go(r,e){return sn(r,e)}var zo={compact:Object.freeze({}),upper:Object.freeze({case:"upper"}),colon:Object.freeze({group:{
size:1,separator:":"}}),colonUpper:Object.freeze({case:"upper",group:{size:1,separator:":"}}),groupsOf4:Object.freeze({group:{size:4,separator:" "}}),prefixed:Object.
freeze({prefix:"0x"})},ba={encode:sn,decode:an,format:Go,formats:zo,is:Fo,normalize:Rt,parse:qo};var Te={};Se(Te,{decode:()=>Jo,encode:()=>Wo,utf8:()=>xa});function Wo(r){return new TextEncoder().encode(r)}function Jo(r){return new TextDecoder("utf-8",{fatal:!1}).decode(D(r))}var xa={encode:Wo,decode:Jo};var de={};Se(de,{decode:()=>Xo,encode:()=>Zo,utf16:()=>Aa});function Zo(r,e={}){let t=new ArrayBuffer(r.length*2),n=new DataView(t);for(let o=0;o<r.length;o++)n.setUint16(o*2,r.charCodeAt(o),e.littleEndian??!1);return new Uint8Array(
t)}function Xo(r,e={}){let t=w(r),n=new DataView(t),o="";for(let i=0;i<t.byteLength;i+=2)o+=String.fromCharCode(n.getUint16(i,e.littleEndian??!1));return o}var Aa={
encode:Zo,decode:Xo};var Z={};Se(Z,{base64:()=>Ue,decode:()=>ei,encode:()=>Qo,is:()=>cn,normalize:()=>Sr,pad:()=>Ko});var wa=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;function Yo(){return globalThis.Buffer}function Sr(r){return r.replace(/[\n\r\t ]/g,"")}
function Ko(r){let e=r.length%4;return e?r+"=".repeat(4-e):r}function cn(r){if(typeof r!="string")return!1;let e=Sr(r);return e===""||wa.test(e)}function Qo(r,e){
let t=D(r),n=Yo();return n?n.from(t).toString("base64"):btoa(wr(t))}function ei(r,e){let t=Sr(r);if(!cn(t))throw new TypeError("Input is not valid Base64 text");
let n=Yo();return n?new Uint8Array(n.from(t,"base64")):Br(atob(t))}var Ue={encode:Qo,decode:ei,is:cn,normalize:Sr,pad:Ko};var ne={};Se(ne,{base64url:()=>Sa,decode:()=>ri,encode:()=>ti,is:()=>un,normalize:()=>Er});var Ba=/^[A-Za-z0-9_-]*$/;function Er(r){return r.replace(/[\n\r\t ]/g,"")}function un(r){return typeof r=="string"&&Ba.test(Er(r))}function ti(r,e){return Ue.encode(
r).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/g,"")}function ri(r,e){let t=Er(r);if(!un(t))throw new TypeError("Input is not valid Base64Url text");return Ue.
decode(Ue.pad(t.replace(/-/g,"+").replace(/_/g,"/")))}var Sa={encode:ti,decode:ri,is:un,normalize:Er};var Ea=/^[A-Z0-9][A-Z0-9 ._-]*[A-Z0-9]$/i,ni=/-----BEGIN ([^-]+)-----([\s\S]*?)-----END \1-----/g;function oi(r){if(!Ea.test(r))throw new TypeError(`Invalid PEM\
 label '${r}'`)}function Na(r,e){let t=[];for(let n=0;n<r.length;n+=e)t.push(r.slice(n,n+e));return t}function Ca(r){let t=r.trim().replace(/\r\n/g,`
`).split(`
`).map(i=>i.trim()).filter(Boolean),n={},o=0;for(;o<t.length;o++){let i=t[o],s=i.indexOf(":");if(s<=0)break;n[i.slice(0,s).trim()]=i.slice(s+1).trim()}return{headers:Object.
keys(n).length?n:void 0,base64Lines:t.slice(o),base64Text:t.slice(o).join("")}}function ka(r){return/\r\n/.test(r)?`\r
`:`
`}function ii(r,e={}){let t=[],n=e.label,o;for(ni.lastIndex=0;o=ni.exec(r);){let i=o[1].trim();if(n&&i!==n)continue;oi(i);let s=Ca(o[2]);t.push({label:i,data:Ue.
decode(s.base64Text),headers:s.headers,lineLength:s.base64Lines[0]?.length??64,newline:ka(o[0])})}if(e.strict&&t.length===0)throw new TypeError(n?`No PEM block \
with label '${n}' was found`:"No PEM blocks were found");return t}function Nr(r,e,t={}){oi(r);let n=t.lineLength??64;if(!Number.isInteger(n)||n<1)throw new RangeError(
"PEM lineLength must be a positive integer");let o=t.newline??`
`,i=[`-----BEGIN ${r}-----`];if(t.headers){for(let[s,a]of Object.entries(t.headers))i.push(`${s}: ${a}`);i.push("")}return i.push(...Na(Ue.encode(e),n)),i.push(
`-----END ${r}-----`),`${i.join(o)}${o}`}function si(r,e={}){return ii(r,e).map(({lineLength:t,newline:n,...o})=>o)}function ai(r,e){let[t]=si(r,{label:e,strict:!0});return t.data}function ci(r,e={}){let[t]=ii(r,{...e,strict:!0}),n={label:t.label,headers:t.headers,lineLength:t.
lineLength,newline:t.newline};return{bytes:t.data,format:n,normalized:Nr(t.label,t.data,n)}}function ui(r,e){return Nr(e.label,r,e)}var Pt={name:"pem",encode:(r,e)=>{if(!e?.label)throw new TypeError("PEM label is required");return Nr(e.label,r,e)},decode:(r,e)=>ai(r,e?.label),format:ui,is:r=>typeof r==
"string"&&/-----BEGIN [^-]+-----/.test(r),parse:ci};function pe(r){return r.trim().toLowerCase()}function Oa(r){return r instanceof Error?r:new Error(String(r))}function li(r,e,t){for(let n of[t.name,...t.aliases??
[]])r.delete(pe(n));e.delete(pe(t.name))}function ln(r,e,t){let n=r[t];if(typeof n!="function")throw new Error(`Converter '${e}' does not support ${t}()`);return n}
function _a(r,e,t){let n=pe(t.name||r),o=e.trim();if(!o)return 0;let i=!1;t.is&&(i=t.is(e));let s=!1;try{t.decode(e),s=!0}catch{s=!1}if(!i&&!s)return 0;switch(n){case"\
pem":return/-----BEGIN [^-]+-----/.test(e)?1:0;case"hex":{let a=o.replace(/^0x/i,"").replace(/[\s:.-]/g,"");return!a||/[^0-9a-f]/i.test(a)||a.length%2!==0?0:/^0x/i.
test(o)||/[:\s.-]/.test(o)?.95:/[a-f]/.test(o)||/[A-F]/.test(o)?.8:.45}case"base64url":return/[-_]/.test(o)?.95:/=/.test(o)?.1:.6;case"base64":return/[+/=]/.test(
o)?.9:.55;case"binary":case"utf8":case"utf16be":case"utf16le":return 0;default:return i&&s?.75:.5}}function fn(r=[]){let e=new Map,t=new Set,n={register(o,i={}){
if(!o.name||!pe(o.name))throw new TypeError("Converter name is required");let s=[...new Set([o.name,...o.aliases??[]].map(pe))],a=new Set;for(let c of s){let l=e.
get(c);if(l){if(!i.override)throw new Error(`Converter '${c}' is already registered`);a.add(l)}}for(let c of a)li(e,t,c);for(let c of s)e.set(c,o);return t.add(
pe(o.name)),this},unregister(o){let i=e.get(pe(o));return i?(li(e,t,i),!0):!1},has(o){return e.has(pe(o))},get(o){let i=e.get(pe(o));if(!i)throw new Error(`Conv\
erter '${o}' is not registered`);return i},list(){return[...t].map(o=>this.get(o))},encode(o,i,s){return this.get(o).encode(i,s)},decode(o,i,s){return this.get(
o).decode(i,s)},tryDecode(o,i,s){try{return{ok:!0,bytes:this.decode(o,i,s)}}catch(a){return{ok:!1,error:Oa(a)}}},normalize(o,i,s){let a=this.get(o);return ln(a,
o,"normalize").call(a,i,s)},parse(o,i,s){let a=this.get(o);return ln(a,o,"parse").call(a,i,s)},format(o,i,s){let a=this.get(o);return ln(a,o,"format").call(a,i,
s)},transcode(o,i){let s=this.decode(i.from,o,i.fromOptions);return this.encode(i.to,s,i.toOptions)},detect(o,i={}){let s=i.formats?.length?i.formats.map(c=>String(
c)):this.list().map(c=>c.name).filter(c=>!["binary","utf8","utf16be","utf16le"].includes(pe(c))),a=new Map;for(let c of s){let l=this.get(c),h=_a(c,o,l);if(h<=0)
continue;let p=l.name,v=a.get(p);(!v||h>v.confidence)&&a.set(p,{format:p,confidence:h})}return[...a.values()].sort((c,l)=>l.confidence-c.confidence)}};for(let o of r)
n.register(o);return n}var fi={name:"binary",aliases:["latin1"],encode:we.encode,decode:we.decode,is:we.is},di={name:"hex",encode:j.encode,decode:j.decode,format:j.format,is:j.is,normalize:j.
normalize,parse:j.parse},pi={name:"base64",aliases:["b64"],encode:Z.encode,decode:Z.decode,is:Z.is,normalize:Z.normalize},hi={name:"base64url",aliases:["base64-\
url","b64url"],encode:ne.encode,decode:ne.decode,is:ne.is,normalize:ne.normalize},yi={name:"utf8",aliases:["utf-8"],encode:r=>Te.decode(r),decode:r=>Te.encode(r),
is:r=>typeof r=="string"},mi={name:"utf16be",aliases:["utf16","utf-16","utf-16be"],encode:r=>de.decode(r),decode:r=>de.encode(r),is:r=>typeof r=="string"},gi={name:"\
utf16le",aliases:["utf-16le","ucs2","usc2"],encode:r=>de.decode(r,{littleEndian:!0}),decode:r=>de.encode(r,{littleEndian:!0}),is:r=>typeof r=="string"},vi=[fi,di,
pi,hi,yi,mi,gi,Pt],he=fn(vi);function dn(r,e,...t){return he.encode(r,e,...t)}function pn(r,e,...t){return he.decode(r,e,...t)}function Ia(r,e,...t){return he.tryDecode(r,e,...t)}function Ta(r,e,...t){
return he.normalize(r,e,...t)}function Ua(r,e,...t){return he.parse(r,e,...t)}function La(r,e,t){return he.format(r,e,t)}function ja(r,e){return he.transcode(r,
e)}function Ra(r,e){return he.detect(r,e)}function Pa(r){return r.toLowerCase()}var bi={encode:dn,decode:pn,tryDecode:Ia,normalize:Ta,parse:Ua,format:La,transcode:ja,
detect:Ra,to(r,e,...t){return dn(r,e,...t)},from(r,e,...t){return pn(r,e,...t)},toString(r,e="utf8"){return dn(e,r)},fromString(r,e="utf8"){return Pa(e)==="hex"?
w(j.decode(r,{allowOddLength:!0})):w(pn(e,r))},toBase64:Z.encode,fromBase64:r=>w(Z.decode(r)),toBase64Url:ne.encode,fromBase64Url:r=>w(ne.decode(r)),toHex:j.encode,
fromHex:r=>w(j.decode(r,{allowOddLength:!0})),toBinary:we.encode,fromBinary:r=>w(we.decode(r)),toUtf8String:Te.decode,fromUtf8String:r=>w(Te.encode(r)),toUtf16String:(r,e=!1)=>de.
decode(r,{littleEndian:e}),fromUtf16String:(r,e=!1)=>w(de.encode(r,{littleEndian:e})),isHex:j.is,isBase64:Z.is,isBase64Url:ne.is,formatString:Z.normalize};var y;(function(r){r[r.Sequence=0]="Sequence",r[r.Set=1]="Set",r[r.Choice=2]="Choice"})(y||(y={}));var d;(function(r){r[r.Any=1]="Any",r[r.Boolean=2]="Boolean",
r[r.OctetString=3]="OctetString",r[r.BitString=4]="BitString",r[r.Integer=5]="Integer",r[r.Enumerated=6]="Enumerated",r[r.ObjectIdentifier=7]="ObjectIdentifier",
r[r.Utf8String=8]="Utf8String",r[r.BmpString=9]="BmpString",r[r.UniversalString=10]="UniversalString",r[r.NumericString=11]="NumericString",r[r.PrintableString=
12]="PrintableString",r[r.TeletexString=13]="TeletexString",r[r.VideotexString=14]="VideotexString",r[r.IA5String=15]="IA5String",r[r.GraphicString=16]="Graphic\
String",r[r.VisibleString=17]="VisibleString",r[r.GeneralString=18]="GeneralString",r[r.CharacterString=19]="CharacterString",r[r.UTCTime=20]="UTCTime",r[r.GeneralizedTime=
21]="GeneralizedTime",r[r.DATE=22]="DATE",r[r.TimeOfDay=23]="TimeOfDay",r[r.DateTime=24]="DateTime",r[r.Duration=25]="Duration",r[r.TIME=26]="TIME",r[r.Null=27]=
"Null",r[r.RelativeObjectIdentifier=28]="RelativeObjectIdentifier"})(d||(d={}));var rt=class{unusedBits=0;value=new ArrayBuffer(0);constructor(e,t=0){if(e)if(typeof e=="number")this.fromNumber(e);else if(fe(e))this.unusedBits=t,this.value=w(
e);else throw TypeError("Unsupported type of 'params' argument for BitString")}fromASN(e){if(!(e instanceof W))throw new TypeError("Argument 'asn' is not instan\
ce of ASN.1 BitString");return this.unusedBits=e.valueBlock.unusedBits,this.value=w(e.valueBlock.valueHex),this}toASN(){return new W({unusedBits:this.unusedBits,
valueHex:this.value})}toSchema(e){return new W({name:e})}toNumber(){let e="",t=new Uint8Array(this.value);for(let n of t)e+=n.toString(2).padStart(8,"0");return e=
e.split("").reverse().join(""),this.unusedBits&&(e=e.slice(this.unusedBits).padStart(this.unusedBits,"0")),parseInt(e,2)}fromNumber(e){let t=e.toString(2),n=t.length+
7>>3;this.unusedBits=(n<<3)-t.length;let o=new Uint8Array(n);t=t.padStart(n<<3,"0").split("").reverse().join("");let i=0;for(;i<n;)o[i]=parseInt(t.slice(i<<3,(i<<
3)+8),2),i++;this.value=o.buffer}};var Le=class{buffer;get byteLength(){return this.buffer.byteLength}get byteOffset(){return 0}constructor(e){typeof e=="number"?this.buffer=new ArrayBuffer(e):fe(
e)?this.buffer=w(e):Array.isArray(e)?this.buffer=new Uint8Array(e).buffer:this.buffer=new ArrayBuffer(0)}fromASN(e){if(!(e instanceof z))throw new TypeError("Ar\
gument 'asn' is not instance of ASN.1 OctetString");return this.buffer=w(e.valueBlock.valueHex),this}toASN(){return new z({valueHex:this.buffer})}toSchema(e){return new z(
{name:e})}};var Da={fromASN:r=>r instanceof G?null:w(r.valueBeforeDecodeView),toASN:r=>{if(r===null)return new G;let e=Ae(r,{maxDepth:1/0,maxNodes:1/0,maxContentLength:1/0});
if(e.result.error)throw new Error(e.result.error);return e.result}},Va={fromASN:r=>r.valueBlock.valueHexView.byteLength>=4?r.valueBlock.toString():r.valueBlock.
valueDec,toASN:r=>new re({value:+r})},Ha={fromASN:r=>r.valueBlock.valueDec,toASN:r=>new $e({value:r})},oe={fromASN:r=>w(r.valueBlock.valueHexView),toASN:r=>new re(
{valueHex:r})};var $a={fromASN:r=>w(r.valueBlock.valueHexView),toASN:r=>new W({valueHex:r})},Ma={fromASN:r=>r.valueBlock.toString(),toASN:r=>new Me({value:r})},Fa={fromASN:r=>r.
valueBlock.toString(),toASN:r=>new Fe({value:r})},qa={fromASN:r=>r.valueBlock.value,toASN:r=>new He({value:r})},Cr={fromASN:r=>w(r.valueBlock.valueHexView),toASN:r=>new z(
{valueHex:r})};function X(r){return{fromASN:e=>e.valueBlock.value,toASN:e=>new r({value:e})}}var Ga=X(J),za=X(qe),Wa=X(Ge),Ja=X(ze),Za=X(We),Xa=X(Je),Ya=X(Ze),Ka=X(Xe),Qa=X(Ye),
ec=X(_e),tc=X(Ke),rc=X(Qe),nc={fromASN:r=>r.toDate(),toASN:r=>new Ie({valueDate:r})},oc={fromASN:r=>r.toDate(),toASN:r=>new et({valueDate:r})},ic={fromASN:()=>null,
toASN:()=>new G};function je(r){switch(r){case d.Any:return Da;case d.BitString:return $a;case d.BmpString:return za;case d.Boolean:return qa;case d.CharacterString:
return rc;case d.Enumerated:return Ha;case d.GeneralString:return tc;case d.GeneralizedTime:return oc;case d.GraphicString:return Qa;case d.IA5String:return Ka;case d.
Integer:return Va;case d.Null:return ic;case d.NumericString:return Ja;case d.ObjectIdentifier:return Ma;case d.RelativeObjectIdentifier:return Fa;case d.OctetString:
return Cr;case d.PrintableString:return Za;case d.TeletexString:return Xa;case d.UTCTime:return nc;case d.UniversalString:return Wa;case d.Utf8String:return Ga;case d.
VideotexString:return Ya;case d.VisibleString:return ec;default:return null}}function Y(r){return typeof r=="function"&&r.prototype?r.prototype.toASN&&r.prototype.fromASN?!0:Y(r.prototype):!!(r&&typeof r=="object"&&"toASN"in r&&"fromASN"in
r)}function yn(r){if(r){let e=Object.getPrototypeOf(r);return e?.prototype?.constructor===Array?!0:yn(e)}return!1}function xi(r,e){if(!(r&&e)||r.byteLength!==e.
byteLength)return!1;let t=new Uint8Array(r),n=new Uint8Array(e);for(let o=0;o<r.byteLength;o++)if(t[o]!==n[o])return!1;return!0}var kr=class{items=new WeakMap;has(e){return this.items.has(e)}get(e,t=!1){let n=this.items.get(e);if(!n)throw new Error(`Cannot get schema for '${e.prototype.constructor.
name}' target`);if(t&&!n.schema)throw new Error(`Schema '${e.prototype.constructor.name}' doesn't contain ASN.1 schema. Call 'AsnSchemaStorage.cache'.`);return n}cache(e){
let t=this.get(e);t.schema||(t.schema=this.create(e,!0))}createDefault(e){let t={type:y.Sequence,items:{}},n=this.findParentSchema(e);return n&&(Object.assign(t,
n),t.items=Object.assign({},t.items,n.items)),t}create(e,t){let n=this.items.get(e)||this.createDefault(e),o=[];for(let i in n.items){let s=n.items[i],a=t?i:"",
c;if(typeof s.type=="number"){let h=d[s.type],p=le[h];if(!p)throw new Error(`Cannot get ASN1 class by name '${h}'`);c=new p({name:a})}else Y(s.type)?c=new s.type().
toSchema(a):s.optional?this.get(s.type).type===y.Choice?c=new ae({name:a}):(c=this.create(s.type,!1),c.name=a):c=new ae({name:a});let l=!!s.optional||s.defaultValue!==
void 0;if(s.repeated){c.name="";let h=s.repeated==="set"?P:L;c=new h({name:"",value:[new tt({name:a,value:c})]})}if(s.context!==null&&s.context!==void 0)if(s.implicit)
if(typeof s.type=="number"||Y(s.type)){let h=s.repeated?k:se;o.push(new h({name:a,optional:l,idBlock:{tagClass:3,tagNumber:s.context}}))}else{this.cache(s.type);
let h=!!s.repeated,p=h?c:this.get(s.type,!0).schema;p="valueBlock"in p?p.valueBlock.value:p.value,o.push(new k({name:h?"":a,optional:l,idBlock:{tagClass:3,tagNumber:s.
context},value:p}))}else o.push(new k({optional:l,idBlock:{tagClass:3,tagNumber:s.context},value:[c]}));else c.optional=l,o.push(c)}switch(n.type){case y.Sequence:
return new L({value:o,name:""});case y.Set:return new P({value:o,name:""});case y.Choice:return new yt({value:o,name:""});default:throw new Error("Unsupported A\
SN1 type in use")}}set(e,t){return this.items.set(e,t),this}findParentSchema(e){let t=Object.getPrototypeOf(e);return t?this.items.get(t)||this.findParentSchema(
t):null}};var _=new kr;var g=r=>e=>{let t;_.has(e)?t=_.get(e):(t=_.createDefault(e),_.set(e,t)),Object.assign(t,r)};var f=r=>(e,t)=>{let n;_.has(e.constructor)?n=_.get(e.constructor):(n=_.createDefault(e.constructor),_.set(e.constructor,n));let o=Object.assign({},r);if(typeof o.
type=="number"&&!o.converter){let i=je(r.type);if(!i)throw new Error(`Cannot get default converter for property '${t}' of ${e.constructor.name}`);o.converter=i}
o.raw=r.raw,n.items[t]=o};var Re=class extends Error{schemas=[]};var Dt=class{static parse(e,t,n){let o=Ae(w(e),n?.berOptions);if(o.result.error)throw new Error(o.result.error);return this.fromASN(o.result,t,n)}static fromASN(e,t,n){
try{if(Y(t))return new t().fromASN(e);let o=_.get(t);_.cache(t);let i=o.schema,s=this.handleChoiceTypes(e,o,t,i,n);if(s?.result)return s.result;s?.targetSchema&&
(i=s.targetSchema);let a=this.handleSequenceTypes(e,o,t,i),c=new t;return yn(t)?this.handleArrayTypes(e,o,t,n):(this.processSchemaItems(o,a,c,n),c)}catch(o){throw o instanceof
Re&&o.schemas.push(t.name),o}}static handleChoiceTypes(e,t,n,o,i){if(e.constructor===k&&t.type===y.Choice&&e.idBlock.tagClass===3)for(let s in t.items){let a=t.
items[s];if(a.context===e.idBlock.tagNumber&&a.implicit&&typeof a.type=="function"&&_.has(a.type)){let c=_.get(a.type);if(c&&c.type===y.Sequence){let l=new L;if("\
value"in e.valueBlock&&Array.isArray(e.valueBlock.value)&&"value"in l.valueBlock){l.valueBlock.value=e.valueBlock.value;let h=this.fromASN(l,a.type,i),p=new n;return p[s]=
h,{result:p}}}}}else if(e.constructor===k&&t.type!==y.Choice){let s=new k({idBlock:{tagClass:3,tagNumber:e.idBlock.tagNumber},value:t.schema.valueBlock.value});
for(let a in t.items)delete e[a];return{targetSchema:s}}return null}static handleSequenceTypes(e,t,n,o){if(t.type===y.Sequence){let i=ve({},e,o);if(!i.verified)
throw new Re(`Data does not match to ${n.name} ASN1 schema.${i.result.error?` ${i.result.error}`:""}`);return i}else{let i=ve({},e,o);if(!i.verified)throw new Re(
`Data does not match to ${n.name} ASN1 schema.${i.result.error?` ${i.result.error}`:""}`);return i}}static processRepeatedField(e,t,n){let o=e.slice(t);if(o.length===
1&&o[0].constructor.name==="Sequence"){let i=o[0];i.valueBlock&&i.valueBlock.value&&Array.isArray(i.valueBlock.value)&&(o=i.valueBlock.value)}if(typeof n.type==
"number"){let i=je(n.type);if(!i)throw new Error(`No converter for ASN.1 type ${n.type}`);return o.filter(s=>s&&s.valueBlock).map(s=>{try{return i.fromASN(s)}catch{
return}}).filter(s=>s!==void 0)}else return o.filter(i=>i&&i.valueBlock).map(i=>{try{return this.fromASN(i,n.type)}catch{return}}).filter(i=>i!==void 0)}static processPrimitiveField(e,t){
let n=je(t.type);if(!n)throw new Error(`No converter for ASN.1 type ${t.type}`);return n.fromASN(e)}static isOptionalChoiceField(e){return e.optional&&typeof e.
type=="function"&&_.has(e.type)&&_.get(e.type).type===y.Choice}static processOptionalChoiceField(e,t){try{return{processed:!0,value:this.fromASN(e,t.type)}}catch(n){
if(n instanceof Re&&/Wrong values for Choice type/.test(n.message))return{processed:!1};throw n}}static handleArrayTypes(e,t,n,o){if(!("value"in e.valueBlock&&Array.
isArray(e.valueBlock.value)))throw new Error("Cannot get items from the ASN.1 parsed value. ASN.1 object is not constructed.");let i=t.itemType;if(typeof i=="nu\
mber"){let s=je(i);if(!s)throw new Error(`Cannot get default converter for array item of ${n.name} ASN1 schema`);return n.from(e.valueBlock.value,a=>s.fromASN(a))}else
return n.from(e.valueBlock.value,s=>this.fromASN(s,i,o))}static processSchemaItems(e,t,n,o){for(let i in e.items){let s=t.result[i];if(!s)continue;let a=e.items[i],
c=a.type,l;typeof c=="number"||Y(c)?l=this.processPrimitiveSchemaItem(s,a,c,o):l=this.processComplexSchemaItem(s,a,c,o),l&&typeof l=="object"&&"value"in l&&"raw"in
l?(n[i]=l.value,n[`${i}Raw`]=l.raw):n[i]=l}}static processPrimitiveSchemaItem(e,t,n,o){let i=t.converter??(Y(n)?new n:null);if(!i)throw new Error("Converter is \
empty");return t.repeated?this.processRepeatedPrimitiveItem(e,t,i,o):this.processSinglePrimitiveItem(e,t,n,i,o)}static processRepeatedPrimitiveItem(e,t,n,o){if(t.
implicit){let i=t.repeated==="sequence"?L:P,s=new i;s.valueBlock=e.valueBlock;let a=Ae(s.toBER(!1),o?.berOptions);if(a.offset===-1)throw new Error(`Cannot parse\
 the child item. ${a.result.error}`);if(!("value"in a.result.valueBlock&&Array.isArray(a.result.valueBlock.value)))throw new Error("Cannot get items from the AS\
N.1 parsed value. ASN.1 object is not constructed.");let c=a.result.valueBlock.value;return Array.from(c,l=>n.fromASN(l))}else return Array.from(e,i=>n.fromASN(
i))}static processSinglePrimitiveItem(e,t,n,o,i){let s=e;if(t.implicit){let a;if(Y(n))a=new n().toSchema("");else{let c=d[n],l=le[c];if(!l)throw new Error(`Cann\
ot get '${c}' class from asn1js module`);a=new l}a.valueBlock=s.valueBlock,s=Ae(a.toBER(!1),i?.berOptions).result}return o.fromASN(s)}static processComplexSchemaItem(e,t,n,o){
if(t.repeated){if(!Array.isArray(e))throw new Error("Cannot get list of items from the ASN.1 parsed value. ASN.1 value should be iterable.");return Array.from(e,
i=>this.fromASN(i,n,o))}else{let i=this.handleImplicitTagging(e,t,n);if(this.isOptionalChoiceField(t))try{return this.fromASN(i,n,o)}catch(s){if(s instanceof Re&&
/Wrong values for Choice type/.test(s.message))return;throw s}else{let s=this.fromASN(i,n,o);return t.raw?{value:s,raw:e.valueBeforeDecodeView}:s}}}static handleImplicitTagging(e,t,n){
if(t.implicit&&typeof t.context=="number"){let o=_.get(n);if(o.type===y.Sequence){let i=new L;if("value"in e.valueBlock&&Array.isArray(e.valueBlock.value)&&"val\
ue"in i.valueBlock)return i.valueBlock.value=e.valueBlock.value,i}else if(o.type===y.Set){let i=new P;if("value"in e.valueBlock&&Array.isArray(e.valueBlock.value)&&
"value"in i.valueBlock)return i.valueBlock.value=e.valueBlock.value,i}}return e}};var Vt=class r{static serialize(e){return e instanceof C?e.toBER(!1):this.toASN(e).toBER(!1)}static toASN(e){if(e&&typeof e=="object"&&Y(e))return e.toASN();if(!(e&&
typeof e=="object"))throw new TypeError("Parameter 1 should be type of Object.");let t=e.constructor,n=_.get(t);_.cache(t);let o=[];if(n.itemType){if(!Array.isArray(
e))throw new TypeError("Parameter 1 should be type of Array.");if(typeof n.itemType=="number"){let s=je(n.itemType);if(!s)throw new Error(`Cannot get default co\
nverter for array item of ${t.name} ASN1 schema`);o=e.map(a=>s.toASN(a))}else o=e.map(s=>this.toAsnItem({type:n.itemType},"[]",t,s))}else for(let s in n.items){
let a=n.items[s],c=e[s];if(c===void 0||a.defaultValue===c||typeof a.defaultValue=="object"&&typeof c=="object"&&xi(this.serialize(a.defaultValue),this.serialize(
c)))continue;let l=r.toAsnItem(a,s,t,c);if(typeof a.context=="number")if(a.implicit)if(!a.repeated&&(typeof a.type=="number"||Y(a.type))){let h={};h.valueHex=l instanceof
G?w(l.valueBeforeDecodeView):l.valueBlock.toBER(),o.push(new se({optional:a.optional,idBlock:{tagClass:3,tagNumber:a.context},...h}))}else o.push(new k({optional:a.
optional,idBlock:{tagClass:3,tagNumber:a.context},value:l.valueBlock.value}));else o.push(new k({optional:a.optional,idBlock:{tagClass:3,tagNumber:a.context},value:[
l]}));else a.repeated?o=o.concat(l):o.push(l)}let i;switch(n.type){case y.Sequence:i=new L({value:o});break;case y.Set:i=new P({value:o});break;case y.Choice:if(!o[0])
throw new Error(`Schema '${t.name}' has wrong data. Choice cannot be empty.`);i=o[0];break}return i}static toAsnItem(e,t,n,o){let i;if(typeof e.type=="number"){
let s=e.converter;if(!s)throw new Error(`Property '${t}' doesn't have converter for type ${d[e.type]} in schema '${n.name}'`);if(e.repeated){if(!Array.isArray(o))
throw new TypeError("Parameter 'objProp' should be type of Array.");let a=Array.from(o,l=>s.toASN(l)),c=e.repeated==="sequence"?L:P;i=new c({value:a})}else i=s.
toASN(o)}else if(e.repeated){if(!Array.isArray(o))throw new TypeError("Parameter 'objProp' should be type of Array.");let s=Array.from(o,c=>this.toASN(c)),a=e.repeated===
"sequence"?L:P;i=new a({value:s})}else i=this.toASN(o);return i}};var S=class extends Array{constructor(e=[]){if(typeof e=="number")super(e);else{super();for(let t of e)this.push(t)}}};var Or=class r{static serialize(e){return Vt.serialize(e)}static parse(e,t,n){return Dt.parse(e,t,n)}static toString(e,t){let n=fe(e)?w(e):r.serialize(e),o=Ae(n,
t?.berOptions);if(o.offset===-1)throw new Error(`Cannot decode ASN.1 data. ${o.result.error}`);return o.result.toString()}};function u(r,e,t,n){var o=arguments.length,i=o<3?e:n===null?n=Object.getOwnPropertyDescriptor(e,t):n,s;if(typeof Reflect=="object"&&typeof Reflect.decorate=="fu\
nction")i=Reflect.decorate(r,e,t,n);else for(var a=r.length-1;a>=0;a--)(s=r[a])&&(i=(o<3?s(i):o>3?s(e,t,i):s(e,t))||i);return o>3&&i&&Object.defineProperty(e,t,
i),i}var Ht=class{static isIPv4(e){return/^(\d{1,3}\.){3}\d{1,3}$/.test(e)}static parseIPv4(e){let t=e.split(".");if(t.length!==4)throw new Error("Invalid IPv4 addre\
ss");return t.map(n=>{let o=parseInt(n,10);if(isNaN(o)||o<0||o>255)throw new Error("Invalid IPv4 address part");return o})}static parseIPv6(e){let n=this.expandIPv6(
e).split(":");if(n.length!==8)throw new Error("Invalid IPv6 address");return n.reduce((o,i)=>{let s=parseInt(i,16);if(isNaN(s)||s<0||s>65535)throw new Error("In\
valid IPv6 address part");return o.push(s>>8&255),o.push(s&255),o},[])}static expandIPv6(e){if(!e.includes("::"))return e;let t=e.split("::");if(t.length>2)throw new Error(
"Invalid IPv6 address");let n=t[0]?t[0].split(":"):[],o=t[1]?t[1].split(":"):[],i=8-(n.length+o.length);if(i<0)throw new Error("Invalid IPv6 address");return[...n,
...Array(i).fill("0"),...o].join(":")}static formatIPv6(e){let t=[];for(let n=0;n<16;n+=2)t.push((e[n]<<8|e[n+1]).toString(16));return this.compressIPv6(t.join(
":"))}static compressIPv6(e){let t=e.split(":"),n=-1,o=0,i=-1,s=0;for(let a=0;a<t.length;a++)t[a]==="0"?(i===-1&&(i=a),s++):(s>o&&(n=i,o=s),i=-1,s=0);if(s>o&&(n=
i,o=s),o>1){let a=t.slice(0,n).join(":"),c=t.slice(n+o).join(":");return`${a}::${c}`}return e}static parseCIDR(e){let[t,n]=e.split("/"),o=parseInt(n,10);if(this.
isIPv4(t)){if(o<0||o>32)throw new Error("Invalid IPv4 prefix length");return[this.parseIPv4(t),o]}else{if(o<0||o>128)throw new Error("Invalid IPv6 prefix length");
return[this.parseIPv6(t),o]}}static decodeIP(e){if(e.length===64&&parseInt(e,16)===0)return"::/0";if(e.length!==16)return e;let t=parseInt(e.slice(8),16).toString(
2).split("").reduce((o,i)=>o+ +i,0),n=e.slice(0,8).replace(/(.{2})/g,o=>`${parseInt(o,16)}.`);return n=n.slice(0,-1),`${n}/${t}`}static toString(e){let t=new Uint8Array(
e);if(t.length===4)return Array.from(t).join(".");if(t.length===16)return this.formatIPv6(t);if(t.length===8||t.length===32){let n=t.length/2,o=t.slice(0,n),i=t.
slice(n);if(t.every(c=>c===0))return t.length===8?"0.0.0.0/0":"::/0";let a=i.reduce((c,l)=>c+(l.toString(2).match(/1/g)||[]).length,0);return t.length===8?`${Array.
from(o).join(".")}/${a}`:`${this.formatIPv6(o)}/${a}`}return this.decodeIP(j.encode(e))}static fromString(e){if(e.includes("/")){let[n,o]=this.parseCIDR(e),i=new Uint8Array(
n.length),s=o;for(let c=0;c<i.length;c++)s>=8?(i[c]=255,s-=8):s>0&&(i[c]=255<<8-s,s=0);let a=new Uint8Array(n.length*2);return a.set(n,0),a.set(i,n.length),a.buffer}
let t=this.isIPv4(e)?this.parseIPv4(e):this.parseIPv6(e);return new Uint8Array(t).buffer}};var mn,gn,vn,K=class{teletexString;printableString;universalString;utf8String;bmpString;constructor(e={}){Object.assign(this,e)}toString(){return this.bmpString||
this.printableString||this.teletexString||this.universalString||this.utf8String||""}};u([f({type:d.TeletexString})],K.prototype,"teletexString",void 0);u([f({type:d.
PrintableString})],K.prototype,"printableString",void 0);u([f({type:d.UniversalString})],K.prototype,"universalString",void 0);u([f({type:d.Utf8String})],K.prototype,
"utf8String",void 0);u([f({type:d.BmpString})],K.prototype,"bmpString",void 0);K=u([g({type:y.Choice})],K);var mt=class extends K{ia5String;anyValue;constructor(e={}){super(e),Object.assign(this,e)}toString(){return this.ia5String||(this.anyValue?j.encode(this.anyValue):
super.toString())}};u([f({type:d.IA5String})],mt.prototype,"ia5String",void 0);u([f({type:d.Any})],mt.prototype,"anyValue",void 0);mt=u([g({type:y.Choice})],mt);var $t=class{type="";value=new mt;constructor(e={}){Object.assign(this,e)}};u([f({type:d.ObjectIdentifier})],$t.prototype,"type",void 0);u([f({type:mt})],$t.prototype,
"value",void 0);var Mt=mn=class extends S{constructor(e){super(e),Object.setPrototypeOf(this,mn.prototype)}};Mt=mn=u([g({type:y.Set,itemType:$t})],Mt);var bn=gn=class extends S{constructor(e){super(e),Object.setPrototypeOf(this,gn.prototype)}};bn=gn=u([g({type:y.Sequence,itemType:Mt})],bn);var Q=vn=class extends bn{constructor(e){super(e),Object.setPrototypeOf(this,vn.prototype)}};Q=vn=u([g({type:y.Sequence})],Q);var sc={fromASN:r=>Ht.toString(Cr.fromASN(r)),toASN:r=>Cr.toASN(Ht.fromString(r))},Ft=class{typeId="";value=new ArrayBuffer(0);constructor(e={}){Object.assign(this,
e)}};u([f({type:d.ObjectIdentifier})],Ft.prototype,"typeId",void 0);u([f({type:d.Any,context:0})],Ft.prototype,"value",void 0);var qt=class{nameAssigner;partyName=new K;constructor(e={}){
Object.assign(this,e)}};u([f({type:K,optional:!0,context:0,implicit:!0})],qt.prototype,"nameAssigner",void 0);u([f({type:K,context:1,implicit:!0})],qt.prototype,
"partyName",void 0);var E=class{otherName;rfc822Name;dNSName;x400Address;directoryName;ediPartyName;uniformResourceIdentifier;iPAddress;registeredID;constructor(e={}){
Object.assign(this,e)}};u([f({type:Ft,context:0,implicit:!0})],E.prototype,"otherName",void 0);u([f({type:d.IA5String,context:1,implicit:!0})],E.prototype,"rfc8\
22Name",void 0);u([f({type:d.IA5String,context:2,implicit:!0})],E.prototype,"dNSName",void 0);u([f({type:d.Any,context:3,implicit:!0})],E.prototype,"x400Address",
void 0);u([f({type:Q,context:4,implicit:!1})],E.prototype,"directoryName",void 0);u([f({type:qt,context:5})],E.prototype,"ediPartyName",void 0);u([f({type:d.IA5String,
context:6,implicit:!0})],E.prototype,"uniformResourceIdentifier",void 0);u([f({type:d.OctetString,context:7,implicit:!0,converter:sc})],E.prototype,"iPAddress",
void 0);u([f({type:d.ObjectIdentifier,context:8,implicit:!0})],E.prototype,"registeredID",void 0);E=u([g({type:y.Choice})],E);var _r="1.3.6.1.5.5.7",Ir=`${_r}.1`,Ai=`${_r}.2`,nt=`${_r}.3`,Tr=`${_r}.48`,gf=`${Ai}.1`,vf=`${Ai}.2`,bf=`${Tr}.1`,xf=`${Tr}.2`,Af=`${Tr}.3`,wf=`${Tr}.5`,b="2.5\
.29";var xn,kf=`${Ir}.1`,ot=class{accessMethod="";accessLocation=new E;constructor(e={}){Object.assign(this,e)}};u([f({type:d.ObjectIdentifier})],ot.prototype,"acces\
sMethod",void 0);u([f({type:E})],ot.prototype,"accessLocation",void 0);var wi=xn=class extends S{constructor(e){super(e),Object.setPrototypeOf(this,xn.prototype)}};
wi=xn=u([g({type:y.Sequence,itemType:ot})],wi);var jf=`${b}.35`,Ur=class extends Le{},Gt=class{keyIdentifier;authorityCertIssuer;authorityCertSerialNumber;constructor(e={}){e&&Object.assign(this,e)}};u([f({type:Ur,
context:0,optional:!0,implicit:!0})],Gt.prototype,"keyIdentifier",void 0);u([f({type:E,context:1,optional:!0,implicit:!0,repeated:"sequence"})],Gt.prototype,"au\
thorityCertIssuer",void 0);u([f({type:d.Integer,context:2,optional:!0,implicit:!0,converter:oe})],Gt.prototype,"authorityCertSerialNumber",void 0);var Hf=`${b}.19`,Lr=class{cA=!1;pathLenConstraint;constructor(e={}){Object.assign(this,e)}};u([f({type:d.Boolean,defaultValue:!1})],Lr.prototype,"cA",void 0);u(
[f({type:d.Integer,optional:!0})],Lr.prototype,"pathLenConstraint",void 0);var An,Pe=An=class extends S{constructor(e){super(e),Object.setPrototypeOf(this,An.prototype)}};Pe=An=u([g({type:y.Sequence,itemType:E})],Pe);var wn,Yf=`${b}.29`,Bi=wn=class extends Pe{constructor(e){super(e),Object.setPrototypeOf(this,wn.prototype)}};Bi=wn=u([g({type:y.Sequence})],Bi);var Bn,ac=`${b}.32`,nd=`${ac}.0`,Be=class{ia5String;visibleString;bmpString;utf8String;constructor(e={}){Object.assign(this,e)}toString(){return this.ia5String||
this.visibleString||this.bmpString||this.utf8String||""}};u([f({type:d.IA5String})],Be.prototype,"ia5String",void 0);u([f({type:d.VisibleString})],Be.prototype,
"visibleString",void 0);u([f({type:d.BmpString})],Be.prototype,"bmpString",void 0);u([f({type:d.Utf8String})],Be.prototype,"utf8String",void 0);Be=u([g({type:y.
Choice})],Be);var zt=class{organization=new Be;noticeNumbers=[];constructor(e={}){Object.assign(this,e)}};u([f({type:Be})],zt.prototype,"organization",void 0);u([f({type:d.Integer,
repeated:"sequence"})],zt.prototype,"noticeNumbers",void 0);var Wt=class{noticeRef;explicitText;constructor(e={}){Object.assign(this,e)}};u([f({type:zt,optional:!0})],
Wt.prototype,"noticeRef",void 0);u([f({type:Be,optional:!0})],Wt.prototype,"explicitText",void 0);var jr=class{cPSuri;userNotice;constructor(e={}){Object.assign(
this,e)}};u([f({type:d.IA5String})],jr.prototype,"cPSuri",void 0);u([f({type:Wt})],jr.prototype,"userNotice",void 0);jr=u([g({type:y.Choice})],jr);var Jt=class{policyQualifierId="";qualifier=new ArrayBuffer(0);constructor(e={}){Object.assign(this,e)}};u([f({type:d.ObjectIdentifier})],Jt.prototype,"policyQu\
alifierId",void 0);u([f({type:d.Any})],Jt.prototype,"qualifier",void 0);var Zt=class{policyIdentifier="";policyQualifiers;constructor(e={}){Object.assign(this,e)}};
u([f({type:d.ObjectIdentifier})],Zt.prototype,"policyIdentifier",void 0);u([f({type:Jt,repeated:"sequence",optional:!0})],Zt.prototype,"policyQualifiers",void 0);
var Si=Bn=class extends S{constructor(e){super(e),Object.setPrototypeOf(this,Bn.prototype)}};Si=Bn=u([g({type:y.Sequence,itemType:Zt})],Si);var fd=`${b}.20`,Xt=class{value;constructor(e=0){this.value=e}};u([f({type:d.Integer})],Xt.prototype,"value",void 0);Xt=u([g({type:y.Choice})],Xt);var vd=`${b}.27`,Ei=class extends Xt{};Ei=u([g({type:y.Choice})],Ei);var Sn,Nd=`${b}.31`,ie;(function(r){r[r.unused=1]="unused",r[r.keyCompromise=2]="keyCompromise",r[r.cACompromise=4]="cACompromise",r[r.affiliationChanged=8]="af\
filiationChanged",r[r.superseded=16]="superseded",r[r.cessationOfOperation=32]="cessationOfOperation",r[r.certificateHold=64]="certificateHold",r[r.privilegeWithdrawn=
128]="privilegeWithdrawn",r[r.aACompromise=256]="aACompromise"})(ie||(ie={}));var Yt=class extends rt{toJSON(){let e=[],t=this.toNumber();return t&ie.aACompromise&&
e.push("aACompromise"),t&ie.affiliationChanged&&e.push("affiliationChanged"),t&ie.cACompromise&&e.push("cACompromise"),t&ie.certificateHold&&e.push("certificate\
Hold"),t&ie.cessationOfOperation&&e.push("cessationOfOperation"),t&ie.keyCompromise&&e.push("keyCompromise"),t&ie.privilegeWithdrawn&&e.push("privilegeWithdrawn"),
t&ie.superseded&&e.push("superseded"),t&ie.unused&&e.push("unused"),e}toString(){return`[${this.toJSON().join(", ")}]`}},it=class{fullName;nameRelativeToCRLIssuer;constructor(e={}){
Object.assign(this,e)}};u([f({type:E,context:0,repeated:"sequence",implicit:!0})],it.prototype,"fullName",void 0);u([f({type:Mt,context:1,implicit:!0})],it.prototype,
"nameRelativeToCRLIssuer",void 0);it=u([g({type:y.Choice})],it);var De=class{distributionPoint;reasons;cRLIssuer;constructor(e={}){Object.assign(this,e)}};u([f({type:it,context:0,optional:!0})],De.prototype,"distributionPoin\
t",void 0);u([f({type:Yt,context:1,optional:!0,implicit:!0})],De.prototype,"reasons",void 0);u([f({type:E,context:2,optional:!0,repeated:"sequence",implicit:!0})],
De.prototype,"cRLIssuer",void 0);var Rr=Sn=class extends S{constructor(e){super(e),Object.setPrototypeOf(this,Sn.prototype)}};Rr=Sn=u([g({type:y.Sequence,itemType:De})],
Rr);var En,Ld=`${b}.46`,Ni=En=class extends Rr{constructor(e){super(e),Object.setPrototypeOf(this,En.prototype)}};Ni=En=u([g({type:y.Sequence,itemType:De})],Ni);var $d=`${b}.28`,ee=class r{static ONLY=!1;distributionPoint;onlyContainsUserCerts=r.ONLY;onlyContainsCACerts=r.ONLY;onlySomeReasons;indirectCRL=r.ONLY;onlyContainsAttributeCerts=r.
ONLY;constructor(e={}){Object.assign(this,e)}};u([f({type:it,context:0,optional:!0})],ee.prototype,"distributionPoint",void 0);u([f({type:d.Boolean,context:1,defaultValue:ee.
ONLY,implicit:!0})],ee.prototype,"onlyContainsUserCerts",void 0);u([f({type:d.Boolean,context:2,defaultValue:ee.ONLY,implicit:!0})],ee.prototype,"onlyContainsCA\
Certs",void 0);u([f({type:Yt,context:3,optional:!0,implicit:!0})],ee.prototype,"onlySomeReasons",void 0);u([f({type:d.Boolean,context:4,defaultValue:ee.ONLY,implicit:!0})],
ee.prototype,"indirectCRL",void 0);u([f({type:d.Boolean,context:5,defaultValue:ee.ONLY,implicit:!0})],ee.prototype,"onlyContainsAttributeCerts",void 0);var zd=`${b}.21`,Kt;(function(r){r[r.unspecified=0]="unspecified",r[r.keyCompromise=1]="keyCompromise",r[r.cACompromise=2]="cACompromise",r[r.affiliationChanged=
3]="affiliationChanged",r[r.superseded=4]="superseded",r[r.cessationOfOperation=5]="cessationOfOperation",r[r.certificateHold=6]="certificateHold",r[r.removeFromCRL=
8]="removeFromCRL",r[r.privilegeWithdrawn=9]="privilegeWithdrawn",r[r.aACompromise=10]="aACompromise"})(Kt||(Kt={}));var Nn=class{reason=Kt.unspecified;constructor(e=Kt.
unspecified){this.reason=e}toJSON(){return Kt[this.reason]}toString(){return this.toJSON()}};u([f({type:d.Enumerated})],Nn.prototype,"reason",void 0);Nn=u([g({type:y.
Choice})],Nn);var Cn,cc=`${b}.37`,Ci=Cn=class extends S{constructor(e){super(e),Object.setPrototypeOf(this,Cn.prototype)}};Ci=Cn=u([g({type:y.Sequence,itemType:d.ObjectIdentifier})],
Ci);var Qd=`${cc}.0`,ep=`${nt}.1`,tp=`${nt}.2`,rp=`${nt}.3`,np=`${nt}.4`,op=`${nt}.8`,ip=`${nt}.9`;var lp=`${b}.54`,kn=class{value;constructor(e=new ArrayBuffer(0)){this.value=e}};u([f({type:d.Integer,converter:oe})],kn.prototype,"value",void 0);kn=u([g({type:y.
Choice})],kn);var mp=`${b}.24`,On=class{value=new Date;constructor(e){e&&(this.value=e)}};u([f({type:d.GeneralizedTime})],On.prototype,"value",void 0);On=u([g({type:y.Choice})],
On);var _n,Bp=`${b}.18`,ki=_n=class extends Pe{constructor(e){super(e),Object.setPrototypeOf(this,_n.prototype)}};ki=_n=u([g({type:y.Sequence})],ki);var kp=`${b}.15`,Oi;(function(r){r[r.digitalSignature=1]="digitalSignature",r[r.nonRepudiation=2]="nonRepudiation",r[r.keyEncipherment=4]="keyEncipherment",r[r.
dataEncipherment=8]="dataEncipherment",r[r.keyAgreement=16]="keyAgreement",r[r.keyCertSign=32]="keyCertSign",r[r.cRLSign=64]="cRLSign",r[r.encipherOnly=128]="en\
cipherOnly",r[r.decipherOnly=256]="decipherOnly"})(Oi||(Oi={}));var In,Lp=`${b}.30`,gt=class{base=new E;minimum=0;maximum;constructor(e={}){Object.assign(this,e)}};u([f({type:E})],gt.prototype,"base",void 0);u([f({type:d.Integer,
context:0,defaultValue:0,implicit:!0})],gt.prototype,"minimum",void 0);u([f({type:d.Integer,context:1,optional:!0,implicit:!0})],gt.prototype,"maximum",void 0);
var Pr=In=class extends S{constructor(e){super(e),Object.setPrototypeOf(this,In.prototype)}};Pr=In=u([g({type:y.Sequence,itemType:gt})],Pr);var Dr=class{permittedSubtrees;excludedSubtrees;constructor(e={}){Object.assign(this,e)}};u([f({type:Pr,context:0,optional:!0,implicit:!0})],Dr.prototype,"permi\
ttedSubtrees",void 0);u([f({type:Pr,context:1,optional:!0,implicit:!0})],Dr.prototype,"excludedSubtrees",void 0);var Hp=`${b}.36`,Vr=class{requireExplicitPolicy;inhibitPolicyMapping;constructor(e={}){Object.assign(this,e)}};u([f({type:d.Integer,context:0,implicit:!0,optional:!0,
converter:oe})],Vr.prototype,"requireExplicitPolicy",void 0);u([f({type:d.Integer,context:1,implicit:!0,optional:!0,converter:oe})],Vr.prototype,"inhibitPolicyM\
apping",void 0);var Tn,Gp=`${b}.33`,Qt=class{issuerDomainPolicy="";subjectDomainPolicy="";constructor(e={}){Object.assign(this,e)}};u([f({type:d.ObjectIdentifier})],Qt.prototype,
"issuerDomainPolicy",void 0);u([f({type:d.ObjectIdentifier})],Qt.prototype,"subjectDomainPolicy",void 0);var _i=Tn=class extends S{constructor(e){super(e),Object.
setPrototypeOf(this,Tn.prototype)}};_i=Tn=u([g({type:y.Sequence,itemType:Qt})],_i);var Un,Kp=`${b}.17`,Ii=Un=class extends Pe{constructor(e){super(e),Object.setPrototypeOf(this,Un.prototype)}};Ii=Un=u([g({type:y.Sequence})],Ii);var vt=class{type="";values=[];constructor(e={}){Object.assign(this,e)}};u([f({type:d.ObjectIdentifier})],vt.prototype,"type",void 0);u([f({type:d.Any,repeated:"\
set"})],vt.prototype,"values",void 0);var Ln,ch=`${b}.9`,Ti=Ln=class extends S{constructor(e){super(e),Object.setPrototypeOf(this,Ln.prototype)}};Ti=Ln=u([g({type:y.Sequence,itemType:vt})],Ti);var ph=`${b}.14`;var vh=`${b}.16`,Hr=class{notBefore;notAfter;constructor(e={}){Object.assign(this,e)}};u([f({type:d.GeneralizedTime,context:0,implicit:!0,optional:!0})],Hr.prototype,
"notBefore",void 0);u([f({type:d.GeneralizedTime,context:1,implicit:!0,optional:!0})],Hr.prototype,"notAfter",void 0);var er;(function(r){r[r.keyUpdateAllowed=1]="keyUpdateAllowed",r[r.newExtensions=2]="newExtensions",r[r.pKIXCertificate=4]="pKIXCertificate"})(er||(er={}));var $r=class extends rt{toJSON(){
let e=[],t=this.toNumber();return t&er.pKIXCertificate&&e.push("pKIXCertificate"),t&er.newExtensions&&e.push("newExtensions"),t&er.keyUpdateAllowed&&e.push("key\
UpdateAllowed"),e}toString(){return`[${this.toJSON().join(", ")}]`}},Mr=class{entrustVers="";entrustInfoFlags=new $r;constructor(e={}){Object.assign(this,e)}};u(
[f({type:d.GeneralString})],Mr.prototype,"entrustVers",void 0);u([f({type:$r})],Mr.prototype,"entrustInfoFlags",void 0);var jn,Ch=`${Ir}.11`,Ui=jn=class extends S{constructor(e){super(e),Object.setPrototypeOf(this,jn.prototype)}};Ui=jn=u([g({type:y.Sequence,itemType:ot})],Ui);var T=class r{algorithm="";parameters;constructor(e={}){Object.assign(this,e)}isEqual(e){return e instanceof r&&e.algorithm==this.algorithm&&(e.parameters&&this.
parameters&&jt(e.parameters,this.parameters)||e.parameters===this.parameters)}};u([f({type:d.ObjectIdentifier})],T.prototype,"algorithm",void 0);u([f({type:d.Any,
optional:!0})],T.prototype,"parameters",void 0);var st=class{algorithm=new T;subjectPublicKey=new ArrayBuffer(0);constructor(e={}){Object.assign(this,e)}};u([f({type:T})],st.prototype,"algorithm",void 0);u([f(
{type:d.BitString})],st.prototype,"subjectPublicKey",void 0);var R=class{utcTime;generalTime;constructor(e){if(e)if(typeof e=="string"||typeof e=="number"||e instanceof Date){let t=new Date(e);t.setUTCMilliseconds(0),t.getUTCFullYear()>
2049?this.generalTime=t:this.utcTime=t}else Object.assign(this,e)}getTime(){let e=this.utcTime||this.generalTime;if(!e)throw new Error("Cannot get time from CHO\
ICE object");return e}};u([f({type:d.UTCTime})],R.prototype,"utcTime",void 0);u([f({type:d.GeneralizedTime})],R.prototype,"generalTime",void 0);R=u([g({type:y.Choice})],
R);var at=class{notBefore=new R(new Date);notAfter=new R(new Date);constructor(e){e&&(this.notBefore=new R(e.notBefore),this.notAfter=new R(e.notAfter))}};u([f({type:R})],
at.prototype,"notBefore",void 0);u([f({type:R})],at.prototype,"notAfter",void 0);var Rn,ye=class r{static CRITICAL=!1;extnID="";critical=r.CRITICAL;extnValue=new Le;constructor(e={}){Object.assign(this,e)}};u([f({type:d.ObjectIdentifier})],ye.
prototype,"extnID",void 0);u([f({type:d.Boolean,defaultValue:ye.CRITICAL})],ye.prototype,"critical",void 0);u([f({type:Le})],ye.prototype,"extnValue",void 0);var Fr=Rn=
class extends S{constructor(e){super(e),Object.setPrototypeOf(this,Rn.prototype)}};Fr=Rn=u([g({type:y.Sequence,itemType:ye})],Fr);var tr;(function(r){r[r.v1=0]="v1",r[r.v2=1]="v2",r[r.v3=2]="v3"})(tr||(tr={}));var H=class{version=tr.v1;serialNumber=new ArrayBuffer(0);signature=new T;issuer=new Q;validity=new at;subject=new Q;subjectPublicKeyInfo=new st;issuerUniqueID;subjectUniqueID;extensions;constructor(e={}){
Object.assign(this,e)}};u([f({type:d.Integer,context:0,defaultValue:tr.v1})],H.prototype,"version",void 0);u([f({type:d.Integer,converter:oe})],H.prototype,"ser\
ialNumber",void 0);u([f({type:T})],H.prototype,"signature",void 0);u([f({type:Q})],H.prototype,"issuer",void 0);u([f({type:at})],H.prototype,"validity",void 0);
u([f({type:Q})],H.prototype,"subject",void 0);u([f({type:st})],H.prototype,"subjectPublicKeyInfo",void 0);u([f({type:d.BitString,context:1,implicit:!0,optional:!0})],
H.prototype,"issuerUniqueID",void 0);u([f({type:d.BitString,context:2,implicit:!0,optional:!0})],H.prototype,"subjectUniqueID",void 0);u([f({type:Fr,context:3,optional:!0})],
H.prototype,"extensions",void 0);var ct=class{tbsCertificate=new H;tbsCertificateRaw;signatureAlgorithm=new T;signatureValue=new ArrayBuffer(0);constructor(e={}){Object.assign(this,e)}};u([f({type:H,
raw:!0})],ct.prototype,"tbsCertificate",void 0);u([f({type:T})],ct.prototype,"signatureAlgorithm",void 0);u([f({type:d.BitString})],ct.prototype,"signatureValue",
void 0);var bt=class{userCertificate=new ArrayBuffer(0);revocationDate=new R;crlEntryExtensions;constructor(e={}){Object.assign(this,e)}};u([f({type:d.Integer,converter:oe})],
bt.prototype,"userCertificate",void 0);u([f({type:R})],bt.prototype,"revocationDate",void 0);u([f({type:ye,optional:!0,repeated:"sequence"})],bt.prototype,"crlE\
ntryExtensions",void 0);var te=class{version;signature=new T;issuer=new Q;thisUpdate=new R;nextUpdate;revokedCertificates;crlExtensions;constructor(e={}){Object.
assign(this,e)}};u([f({type:d.Integer,optional:!0})],te.prototype,"version",void 0);u([f({type:T})],te.prototype,"signature",void 0);u([f({type:Q})],te.prototype,
"issuer",void 0);u([f({type:R})],te.prototype,"thisUpdate",void 0);u([f({type:R,optional:!0})],te.prototype,"nextUpdate",void 0);u([f({type:bt,repeated:"sequenc\
e",optional:!0})],te.prototype,"revokedCertificates",void 0);u([f({type:ye,optional:!0,context:0,repeated:"sequence"})],te.prototype,"crlExtensions",void 0);var rr=class{tbsCertList=new te;tbsCertListRaw;signatureAlgorithm=new T;signature=new ArrayBuffer(0);constructor(e={}){Object.assign(this,e)}};u([f({type:te,raw:!0})],
rr.prototype,"tbsCertList",void 0);u([f({type:T})],rr.prototype,"signatureAlgorithm",void 0);u([f({type:d.BitString})],rr.prototype,"signature",void 0);function Li(r,e){let t=r.length;for(;t>0&&e.includes(r.charAt(t-1));)t--;return r.slice(0,t)}var x={boolean:1,integer:2,bitString:3,octetString:4,null:5,oid:6,utf8:12,numeric:18,printable:19,t61:20,ia5:22,utcTime:23,generalizedTime:24,bmp:30,sequence:48,
set:49},xt=r=>({bytes:r,at:0,end:r.length}),me=({at:r,end:e})=>r>=e,ge=({bytes:r,at:e,end:t})=>r.subarray(e,t),nr=(r,e)=>!me(r)&&r.bytes[r.at]===e;function B(r,e){
let{bytes:t,at:n,end:o}=r;if(o-n<2)return;let i=t[n]??0;if((i&31)===31||e!==void 0&&i!==e)return;let s=t[n+1]??0,a=n+2,c=s;if(s&128){let l=s&127;if(l===0||l>4||
o-a<l)return;c=0;for(let h=0;h<l;h++)c=c*256+(t[a+h]??0);if(c<128||t[a]===0)return;a+=l}if(!(c>o-a))return r.at=a+c,{bytes:t,at:a,end:a+c,tag:i,first:n}}function At(r){
let e=B(r,x.integer);if(!e)return;let t=ge(e),[n,o=0]=t;return n===void 0?void 0:t.length===1?t:n===0&&o<128||n===255&&o>=128?void 0:t}function ut(r){let e=B(r,
x.oid);if(!e)return;let t=ge(e);if(t.length===0||(t.at(-1)??0)>=128)return;let n=0,o=!0;for(let i of t){if(o&&i===128||n>=2**24)return;n=n*128+(i&127),o=i<128,o&&
(n=0)}return lt(t)}function Pn(r){let e=B(r,x.bitString);if(!e)return;let[t,...n]=ge(e);if(!(t===void 0||t>7))return n.length===0?t===0?new Uint8Array:void 0:((n.
at(-1)??0)&(1<<t)-1)===0?Uint8Array.from(n):void 0}var lt=r=>Array.from(r,e=>e.toString(16).padStart(2,"0")).join("");function Ri(r,e,t){switch(r){case uc:return lt(e)==="0500"&&pc(t);case lc:{let n=hc[ut(xt(e))??""];return n!==void 0&&yc(n,t)}case fc:case dc:return e.length===
0&&t.length===32;default:return!0}}var uc="2a864886f70d010101",lc="2a8648ce3d0201",fc="2b6570",dc="2b656e";function pc(r){let e=B(xt(r),x.sequence);if(!e)return!1;
let[t,n]=[At(e),At(e)];if(!t||!n||me(xt(n)))return!1;let o=i=>(i[0]??0)<128&&i.some(s=>s!==0);return o(t)&&o(n)&&n.length<=8}var hc={"2b81040021":{p:2n**224n-2n**
96n+1n,b:0xb4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4n},"2a8648ce3d030107":{p:2n**256n-2n**224n+2n**192n+2n**96n-1n,b:0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn},
"2b81040022":{p:2n**384n-2n**128n-2n**96n+2n**32n-1n,b:0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn},"2b8\
1040023":{p:2n**521n-1n,b:0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n}};
function yc({p:r,b:e},t){let n=Math.ceil(r.toString(16).length/2);if(t.length!==1+2*n||t[0]!==4)return!1;let[o,i]=[ji(t.subarray(1,1+n)),ji(t.subarray(1+n))];return o<
r&&i<r&&(i*i-(o*o*o-3n*o+e))%r===0n}var ji=r=>BigInt(`0x${lt(r)}`);function Hi(r){let e=xt(r),t=B(e,x.sequence);if(!t||!me(e))return!1;let n=B(t,x.sequence),o=B(t,x.sequence);return!n||!o?!1:mc(n,lt(ge(o)))&&Pn(t)!==void 0}function mc(r,e){
let t=gc(r);if(t===void 0)return!1;let n=At(r);if(!n||(n[0]??0)>=128)return!1;let o=B(r,x.sequence);return!o||lt(ge(o))!==e||ut(o)===void 0||!$i(o)?!1:Pi(r)&&Ac(
r)&&Pi(r)&&wc(r)&&Bc(r,t)}function gc(r){if(!nr(r,160))return 1;let e=B(r,160),t=e&&At(e);if(!t||!me(e)||t.length!==1)return;let[n=0]=t;return n<3?n+1:void 0}var $i=r=>me(
r)||B(r)!==void 0;function Pi(r){let e=B(r,x.sequence);if(!e)return!1;for(;!me(e);){let t=B(e,x.set);if(!t)return!1;for(;!me(t);){let n=B(t,x.sequence);if(!n||ut(
n)===void 0)return!1;let o=B(n);if(!o||!vc(o.tag,ge(o)))return!1}}return!0}function vc(r,e){switch(r){case x.t61:return!0;case x.printable:return[...e].every(t=>/^[a-zA-Z0-9'() +,\-./:=?*&]$/.
test(String.fromCharCode(t)));case x.numeric:return e.every(t=>t===32||t>=48&&t<=57);case x.ia5:return e.every(t=>t<128);case x.utf8:return bc(e);case x.bmp:return xc(
e);default:return!1}}function bc(r){try{return new TextDecoder("utf-8",{fatal:!0}).decode(r),!0}catch{return!1}}function xc(r){if(r.length%2!==0)return!1;for(let e=0;e<
r.length;e+=2){let t=(r[e]??0)*256+(r[e+1]??0);if(t>=65534||t>=64976&&t<=65007||t>=55296&&t<=57343)return!1}return!0}function Ac(r){let e=B(r,x.sequence);return e!==
void 0&&Di(e)&&Di(e)}function Di(r){let e=B(r);if(!e)return!1;let t=String.fromCharCode(...ge(e));if(e.tag===x.utcTime){let n=Number(t.slice(0,2));return Vi(t.slice(
2),n<69?2e3+n:1900+n,/^\d{8}(?:\d\d)?(?:Z|[+-]\d{4})$/)}return e.tag===x.generalizedTime&&Vi(t.slice(4),Number(t.slice(0,4)),/^\d{10}(?:Z|[+-]\d{4})$/)}function Vi(r,e,t){
if(Number.isNaN(e)||!t.test(r))return!1;let[n=0,o=0,i=0,s=0,a=0]=(r.match(/^\d+/)?.[0].match(/\d\d/g)??[]).map(Number),c=n>=1&&n<=12?new Date(Date.UTC(e,n,0)).getUTCDate():
0;return o>=1&&o<=c&&i<24&&s<60&&a<60}function wc(r){let e=B(r,x.sequence),t=e&&B(e,x.sequence),n=t&&ut(t);if(!e||!t||n===void 0)return!1;let o=ge(t);if(!$i(t))
return!1;let i=Pn(e);return i!==void 0&&Ri(n,o,i)}function Bc(r,e){if(e<2)return!0;for(let i of[129,130])if(nr(r,i)&&!B(r,i))return!1;if(e<3||!nr(r,163))return!0;
let t=B(r,163),n=t&&B(t,x.sequence);if(!n)return!1;let o=new Set;for(;!me(n);){let i=B(n,x.sequence),s=i&&ut(i);if(!i||s===void 0||o.has(s)||(o.add(s),!Sc(s,i)))
return!1}return!0}function Sc(r,e){let t=!1;if(nr(e,x.boolean)){let i=B(e,x.boolean),[s,...a]=i?ge(i):[];if(s!==0&&s!==255||a.length>0)return!1;t=s===255}let n=B(
e,x.octetString);if(!n)return!1;let o=Ec[r];return o===void 0?!0:t&&Nc.has(r)?!1:B(n,o)!==void 0}var Ec={"551d0e":x.octetString,"551d0f":x.bitString,"551d11":x.
sequence,"551d13":x.sequence,"551d1e":x.sequence,"551d1f":x.sequence,"551d20":x.sequence,"551d21":x.sequence,"551d23":x.sequence,"551d24":x.sequence,"551d25":x.
sequence,"551d36":x.integer,"2b06010505070101":x.sequence},Nc=new Set(["551d0e","551d23","2b06010505070101"]);function*qi(r){for(let{type:e,hasHeaders:t,base64:n}of Cc(r)){if(e!=="CERTIFICATE"||t)continue;let o=Uint8Array.from(atob(n),i=>i.charCodeAt(0));Hi(o)&&(yield o)}}
function*Cc(r){for(let e=Fi(r,0);e;e=Fi(r,e.next))yield e.block}var Mi="-----BEGIN ",Dn=`
-----END `,Vn="-----";function Fi(r,e){let t=e;for(let n=e;;){if(t<n||t>r.length)return;n=t;let o=r.indexOf(Dn,n);if(o===-1)return;t=o+Dn.length;let i=n+r.slice(
n,o).lastIndexOf(Mi);if(i<n||i>n&&r[i-1]!==`
`)continue;let s=qr(r,i+Mi.length);if(n=s.next,!s.line.endsWith(Vn))continue;let a=s.line.slice(0,-Vn.length),c=!1;for(;;){if(n>=r.length)return;let{line:p,next:v}=qr(
r,n);if(!p.includes(":"))break;c=!0,n=v}if(c&&o<n)continue;let l=a+Vn;if(!r.startsWith(l,t)||qr(r,t+l.length).line!=="")continue;let h=o>n?r.slice(n,o).replace(
/[ \t\r\n]/g,""):"";if(!(h.length%4!==0||!/^[A-Za-z\d+/]*={0,2}$/.test(h)))return{block:{type:a,hasHeaders:c,base64:h},next:qr(r,o+Dn.length-1).next}}}function qr(r,e){
let t=r.indexOf(`
`,e),n=r.slice(e,t===-1?void 0:t),o=t!==-1&&n.endsWith("\r")?n.slice(0,-1):n;return{line:Li(o," 	"),next:t===-1?r.length:t+1}}function kc(r){try{let e=Number.NEGATIVE_INFINITY;for(let t of qi(r))e=Math.max(e,Oc(t));return e>Number.NEGATIVE_INFINITY?new Date(e):void 0}catch{return}}function Oc(r){
return Or.parse(r,ct).tbsCertificate.validity.notAfter.getTime().getTime()}0&&(module.exports={endOf});
